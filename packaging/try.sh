#!/usr/bin/env bash
# try.sh SUITE MIRROR UV PACKAGES: installs the packages of a directory into fresh Debian roots, as a person would, and uses both programs:
# the .deb with apt, upgraded to a newer one and removed; the wheel with `uv tool install`, on a system without any Qt.
# As root; needs debootstrap. Leaves nothing behind.
set -euo pipefail
suite=$1 mirror=$2 uv=$3 packages=$4
work=$(mktemp -d "${TMPDIR:-/var/tmp}/truewheel-try.XXXXXX")

say() { printf '%s\n' "try: $*" >&2; }
die() { say "$*"; exit 1; }

unmount() { mountpoint -q "$1/proc" && umount "$1/proc"; }
cleanup() {
  local root
  for root in "$work"/*/; do unmount "$root" || true; done
  rm -rf --one-file-system "$work"
}
trap cleanup EXIT

# in_root ROOT COMMAND...: with no more of this machine's environment than a way to its package indexes.
in_root() {
  local root=$1
  shift
  env -i PATH=/usr/local/sbin:/usr/local/bin:/usr/sbin:/usr/bin:/sbin:/bin HOME=/root LANG=C.UTF-8 DEBIAN_FRONTEND=noninteractive \
    XDG_RUNTIME_DIR=/run/try chroot "$root" "$@"
}

# packages_of ROOT: the names of what is installed.
packages_of() { in_root "$1" dpkg -l | awk '/^ii/ { print $2 }' | sort; }

fresh_root() {
  local root=$work/$1
  say "a fresh $suite in $root"
  debootstrap --variant=minbase "$suite" "$root" "$mirror" >"$work/log" 2>&1 || { tail -n 20 "$work/log" >&2; die "debootstrap failed"; }
  mount -t proc proc "$root/proc"
  mkdir -m 700 "$root/run/try"
  cp /etc/ssl/certs/ca-certificates.crt "$root/etc/ssl-of-this-machine.crt"
}

apt_in() {
  local root=$1
  shift
  in_root "$root" apt-get -qq -y --no-install-recommends "$@" >"$work/log" 2>&1 || { tail -n 20 "$work/log" >&2; die "apt-get $* failed"; }
}

# both_start ROOT DIRECTORY: the programs of a directory of the root say their version; the window draws its pages.
both_start() {
  local root=$1 bin=$2
  in_root "$root" "$bin/truewheel" --version
  in_root "$root" "$bin/truewheel" doctor >/dev/null || [ $? -eq 3 ] # 3: there is no uv in the root
  in_root "$root" xvfb-run -a "$bin/truewheel-gui" --shots /run/shots
}

try_deb() {
  local deb=$1 root=$work/deb newer
  fresh_root deb
  cp "$deb" "$root/truewheel.deb"
  apt_in "$root" install xvfb xauth
  packages_of "$root" >"$work/before"
  apt_in "$root" install /truewheel.deb
  both_start "$root" /usr/bin
  newer=$(dpkg-deb -f "$deb" Version)+1
  dpkg-deb -R "$deb" "$work/unpacked"
  sed -i "s/^Version: .*/Version: $newer/" "$work/unpacked/DEBIAN/control"
  dpkg-deb -b "$work/unpacked" "$root/newer.deb" >/dev/null
  apt_in "$root" install /newer.deb
  in_root "$root" dpkg -s truewheel | grep -qx "Version: $newer" || die "the upgrade did not take"
  in_root "$root" truewheel --version
  apt_in "$root" purge --autoremove truewheel
  [ -z "$(find "$root/usr" "$root/etc" "$root/var/lib" -iname '*truewheel*' ! -path '*/var/lib/dpkg/*')" ] || die "the removal left something"
  packages_of "$root" | comm -13 "$work/before" - | { ! grep .; } || die "these packages stayed"
  say "the .deb installs, starts, upgrades and is removed without a trace"
}

try_wheel() {
  local wheel=$1 root=$work/wheel
  fresh_root wheel
  # What an X11 desktop has, but no Qt.
  apt_in "$root" install python3 python3-venv ca-certificates xvfb xauth libegl1 libgl1 libglib2.0-0 libdbus-1-3 libfontconfig1 fonts-dejavu-core \
    libxkbcommon-x11-0 libxcb-cursor0 libxcb-icccm4 libxcb-image0 libxcb-keysyms1 libxcb-render-util0 libxcb-shape0 libxcb-xinerama0 libxcb-xkb1
  [ -z "$(find "$root/usr" -name 'libQt6*')" ] || die "the root has a Qt"
  cp "$wheel" "$root/root/"
  cp "$uv" "$root/usr/local/bin/uv"
  cp /etc/resolv.conf /etc/hosts "$root/etc/" 2>/dev/null || true
  in_root "$root" env SSL_CERT_FILE=/etc/ssl-of-this-machine.crt uv tool install --quiet "/root/${wheel##*/}"
  both_start "$root" /root/.local/bin
  say "the wheel installs and starts without a Qt of the system"
}

for deb in "$packages"/*.deb; do [ ! -e "$deb" ] || try_deb "$deb"; done
for wheel in "$packages"/*.whl; do [ ! -e "$wheel" ] || try_wheel "$wheel"; done
