# What every target of the project shares, and the functions that make one.

# moc of Qt 6.4 cannot read the concepts of libstdc++, which <compare> brings in: it is told that it has seen them.
set(CMAKE_AUTOMOC_MOC_OPTIONS "-D_GLIBCXX_CONCEPTS")
set(CMAKE_AUTOUIC OFF)

# The presets dev and asan ask for shared libraries: a hundred tests that each hold the whole of the core need 6 GB more. Windows would need
# every symbol marked for export.
if(WIN32)
  set(BUILD_SHARED_LIBS OFF)
endif()

add_library(truewheel_options INTERFACE)
target_include_directories(truewheel_options INTERFACE "${PROJECT_SOURCE_DIR}")
target_compile_definitions(truewheel_options INTERFACE
  QT_NO_FOREACH QT_NO_NARROWING_CONVERSIONS_IN_CONNECT QT_NO_CONTEXTLESS_CONNECT QT_NO_URL_CAST_FROM_STRING
  QT_NO_CAST_TO_ASCII QT_NO_CAST_FROM_BYTEARRAY)
if(MSVC)
  target_compile_options(truewheel_options INTERFACE /W4 /utf-8 /permissive-)
else()
  target_compile_options(truewheel_options INTERFACE
    -Wall -Wextra -Wpedantic -Wshadow -Wnon-virtual-dtor -Woverloaded-virtual -Wimplicit-fallthrough)
endif()
# When it optimizes, g++ (12 and 14, seen) finds these where they are not.
if(CMAKE_CXX_COMPILER_ID STREQUAL "GNU")
  target_compile_options(truewheel_options INTERFACE
    $<$<CONFIG:Release>:-Wno-stringop-overflow$<SEMICOLON>-Wno-stringop-overread$<SEMICOLON>-Wno-array-bounds$<SEMICOLON>-Wno-maybe-uninitialized$<SEMICOLON>-Wno-restrict>)
endif()
# The presets ask for warnings as errors in the words of CMake 3.24.
if(CMAKE_VERSION VERSION_LESS 3.24 AND CMAKE_COMPILE_WARNING_AS_ERROR)
  target_compile_options(truewheel_options INTERFACE $<IF:$<CXX_COMPILER_ID:MSVC>,/WX,-Werror>)
endif()
# To link some hundred programs with their symbols costs GNU ld as much as to compile them.
find_program(TRUEWHEEL_MOLD mold)
if(TRUEWHEEL_MOLD AND NOT CMAKE_BUILD_TYPE STREQUAL "Release" AND NOT (CMAKE_CXX_COMPILER_ID STREQUAL "GNU" AND CMAKE_CXX_COMPILER_VERSION VERSION_LESS 12.1))
  target_link_options(truewheel_options INTERFACE -fuse-ld=mold)
endif()

# Headers that most files include anyway, parsed once for everything that links Qt Core.
# Every file still includes what it uses: the tidy preset builds without this.
add_library(truewheel_precompiled OBJECT "${PROJECT_SOURCE_DIR}/cmake/precompiled.cpp")
target_link_libraries(truewheel_precompiled PRIVATE truewheel_options tl::expected Qt6::Core)
set_target_properties(truewheel_precompiled PROPERTIES AUTOMOC OFF)
target_precompile_headers(truewheel_precompiled PRIVATE
  <algorithm> <filesystem> <functional> <map> <memory> <optional> <string> <string_view> <unordered_map> <vector> <tl/expected.hpp>
  <QAbstractItemModel> <QByteArray> <QCoreApplication> <QDebug> <QObject> <QString> <QTemporaryDir> <QUrl> <QVariant>)

# truewheel_core_library(<folder> [LIBRARIES ...]): the sources of core/<folder> as library truewheel_<folder>.
# The arrows of docs/architecture.md are the LIBRARIES of these calls; tests/architecture checks the includes.
function(truewheel_core_library folder)
  cmake_parse_arguments(PARSE_ARGV 1 arg "" "" "LIBRARIES")
  file(GLOB_RECURSE sources CONFIGURE_DEPENDS "${CMAKE_CURRENT_SOURCE_DIR}/${folder}/*.cpp" "${CMAKE_CURRENT_SOURCE_DIR}/${folder}/*.h")
  add_library(truewheel_${folder} ${sources})
  target_link_libraries(truewheel_${folder} PUBLIC truewheel_options ${arg_LIBRARIES})
  if(NOT folder MATCHES "^(base|evidence)$")
    target_precompile_headers(truewheel_${folder} REUSE_FROM truewheel_precompiled)
  endif()
  if(NOT folder STREQUAL "session")
    set_target_properties(truewheel_${folder} PROPERTIES AUTOMOC OFF)
  endif()
endfunction()

# truewheel_test(<source> [TIMEOUT seconds] LIBRARIES ...): tests/<dir>/tst_x.cpp as test tst_x.
function(truewheel_test source)
  cmake_parse_arguments(PARSE_ARGV 1 arg "" "TIMEOUT" "LIBRARIES")
  get_filename_component(name "${source}" NAME_WE)
  if(NOT arg_TIMEOUT)
    set(arg_TIMEOUT 60)
  endif()
  if(TRUEWHEEL_FUZZERS) # and so sanitizers
    math(EXPR arg_TIMEOUT "${arg_TIMEOUT} * 5")
  endif()
  qt_add_executable(${name} ${source})
  target_link_libraries(${name} PRIVATE Qt6::Test ${arg_LIBRARIES})
  target_precompile_headers(${name} REUSE_FROM truewheel_precompiled)
  set_target_properties(${name} PROPERTIES AUTOMOC ON RUNTIME_OUTPUT_DIRECTORY "${CMAKE_BINARY_DIR}/tests")
  add_test(NAME ${name} COMMAND ${name})
  set_tests_properties(${name} PROPERTIES TIMEOUT ${arg_TIMEOUT}
    ENVIRONMENT "QT_QPA_PLATFORM=offscreen;LC_ALL=C.UTF-8;TRUEWHEEL_SOURCE_DIR=${PROJECT_SOURCE_DIR};TRUEWHEEL_BIN=${CMAKE_RUNTIME_OUTPUT_DIRECTORY}")
endfunction()

# truewheel_fuzzer(<source> LIBRARIES ...): tests/fuzz/fuzz_x.cpp as libFuzzer program and as test fuzz_x of ten seconds.
# In the asan preset only.
option(TRUEWHEEL_FUZZERS "Build the fuzzers (clang)" OFF)
add_custom_target(fuzzers)
function(truewheel_fuzzer source)
  cmake_parse_arguments(PARSE_ARGV 1 arg "" "" "LIBRARIES")
  if(NOT TRUEWHEEL_FUZZERS)
    return()
  endif()
  get_filename_component(name "${source}" NAME_WE)
  add_executable(${name} ${source})
  target_link_libraries(${name} PRIVATE -fsanitize=fuzzer ${arg_LIBRARIES})
  set_target_properties(${name} PROPERTIES AUTOMOC OFF RUNTIME_OUTPUT_DIRECTORY "${CMAKE_BINARY_DIR}/fuzzers")
  add_dependencies(fuzzers ${name})
  add_test(NAME ${name} COMMAND ${name} -max_total_time=10 -artifact_prefix=${CMAKE_BINARY_DIR}/fuzzers/)
  set_tests_properties(${name} PROPERTIES TIMEOUT 60 LABELS fuzz)
endfunction()
