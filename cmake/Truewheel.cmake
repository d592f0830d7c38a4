# What every target of the project shares, and the two functions that make one.

# moc of Qt 6.4 cannot read the concepts of libstdc++, which <compare> brings in: it is told that it has seen them.
set(CMAKE_AUTOMOC_MOC_OPTIONS "-D_GLIBCXX_CONCEPTS")

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

# truewheel_core_library(<folder> [LIBRARIES ...]): the sources of core/<folder> as library truewheel_<folder>.
# The arrows of docs/architecture.md are the LIBRARIES of these calls; tests/architecture checks the includes.
function(truewheel_core_library folder)
  cmake_parse_arguments(PARSE_ARGV 1 arg "" "" "LIBRARIES")
  file(GLOB_RECURSE sources CONFIGURE_DEPENDS "${CMAKE_CURRENT_SOURCE_DIR}/${folder}/*.cpp" "${CMAKE_CURRENT_SOURCE_DIR}/${folder}/*.h")
  add_library(truewheel_${folder} STATIC ${sources})
  target_link_libraries(truewheel_${folder} PUBLIC truewheel_options ${arg_LIBRARIES})
  if(NOT folder MATCHES "^(session|watch|packageindex)$")
    set_target_properties(truewheel_${folder} PROPERTIES AUTOMOC OFF)
  endif()
endfunction()

# truewheel_test(<source> LIBRARIES ...): tests/<dir>/tst_x.cpp as test tst_x.
function(truewheel_test source)
  cmake_parse_arguments(PARSE_ARGV 1 arg "" "TIMEOUT" "LIBRARIES")
  get_filename_component(name "${source}" NAME_WE)
  if(NOT arg_TIMEOUT)
    set(arg_TIMEOUT 60)
  endif()
  qt_add_executable(${name} ${source})
  target_link_libraries(${name} PRIVATE Qt6::Test ${arg_LIBRARIES})
  set_target_properties(${name} PROPERTIES AUTOMOC ON RUNTIME_OUTPUT_DIRECTORY "${CMAKE_BINARY_DIR}/tests")
  add_test(NAME ${name} COMMAND ${name})
  set_tests_properties(${name} PROPERTIES TIMEOUT ${arg_TIMEOUT}
    ENVIRONMENT "QT_QPA_PLATFORM=offscreen;LC_ALL=C.UTF-8;TRUEWHEEL_SOURCE_DIR=${PROJECT_SOURCE_DIR};TRUEWHEEL_BIN=${CMAKE_RUNTIME_OUTPUT_DIRECTORY}")
endfunction()
