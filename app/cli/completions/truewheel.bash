# bash completion for truewheel

_truewheel()
{
    local cur=${COMP_WORDS[COMP_CWORD]} prev=${COMP_WORDS[COMP_CWORD - 1]} verb= word
    local verbs="scan check fix sync explain env cache index accept doctor gui"
    local options="--json --quiet --verbose --color --help"
    for word in "${COMP_WORDS[@]:1:COMP_CWORD-1}"; do
        if [[ $word != -* && " $verbs " == *" $word "* ]]; then
            verb=$word
            break
        fi
    done
    case $prev in
        --color) COMPREPLY=($(compgen -W "auto always never" -- "$cur")); return ;;
        --format) COMPREPLY=($(compgen -W "text json junit sarif" -- "$cur")); return ;;
        --extra | --group | --no-extra | --no-group | --upgrade | --until | --why | --find | --target | --package) return ;;
        --tool) COMPREPLY=($(compgen -W "uv pip poetry pdm pipenv hatch conda pixi cargo" -- "$cur")); return ;;
    esac
    case $verb in
        scan) options+=" --stream --no-sizes" ;;
        env) options+=" --find --no-sizes --dry-run --yes --delete --list --package" ;;
        check) options+=" --strict --format --show-accepted" ;;
        fix) options+=" --dry-run --yes" ;;
        sync) options+=" --dry-run --yes --extra --group --no-extra --no-group --upgrade" ;;
        cache) options+=" --tool --file --by-content --target --dry-run --yes --with-older-uv" ;;
        index) options+=" --all --offline" ;;
        doctor) options+=" --bundle" ;;
        accept) options+=" --until --why --list --withdraw" ;;
        '') options+=" --version" ;;
    esac
    if [[ $cur == -* ]]; then
        COMPREPLY=($(compgen -W "$options" -- "$cur"))
    elif [[ -z $verb ]]; then
        COMPREPLY=($(compgen -W "$verbs" -- "$cur"))
    elif [[ $verb == env && $prev == env ]]; then
        COMPREPLY=($(compgen -W "list show packages verify repair upgrade remove restore" -- "$cur"))
    elif [[ $verb == index && $prev == index ]]; then
        COMPREPLY=($(compgen -W "outdated advisories check" -- "$cur"))
    elif [[ $verb == cache && $prev == cache ]]; then
        COMPREPLY=($(compgen -W "list show stale reclaim prune" -- "$cur"))
    elif [[ $verb != accept && ($verb != doctor || $prev == --bundle) ]]; then
        local IFS=$'\n'
        compopt -o filenames 2>/dev/null
        COMPREPLY=($(compgen -f -- "$cur"))
    fi
}

complete -F _truewheel truewheel
