# Every library Truewheel stands on, in one place. `./dev setup` installs them.
find_package(Qt6 6.4 REQUIRED COMPONENTS Core Concurrent Sql)
if(TRUEWHEEL_BUILD_GUI)
  find_package(Qt6 6.4 REQUIRED COMPONENTS Widgets Svg Network LinguistTools)
endif()
if(BUILD_TESTING)
  find_package(Qt6 6.4 REQUIRED COMPONENTS Test)
endif()

# Distributions without a package of KArchive for Qt 6: `./dev setup` builds it into this prefix.
set(truewheel_cache "$ENV{XDG_CACHE_HOME}")
if(NOT truewheel_cache)
  set(truewheel_cache "$ENV{HOME}/.cache")
endif()
find_package(KF6Archive REQUIRED HINTS "${truewheel_cache}/truewheel-dev/karchive-qt${Qt6_VERSION}")

find_package(CURL REQUIRED)
find_package(OpenSSL REQUIRED COMPONENTS Crypto)
find_package(tl-expected REQUIRED)
find_package(tomlplusplus REQUIRED)
find_package(CLI11 REQUIRED)
find_package(Threads REQUIRED)
qt_standard_project_setup()
