# The tidy preset: every file of core/ and app/ is compiled by clang with clazy in it and then read by clang-tidy; what they say
# is an error. The checks are the whitelist here and in .clang-tidy.
option(TRUEWHEEL_TIDY "Check while compiling, with clang-tidy and clazy" OFF)
if(NOT TRUEWHEEL_TIDY)
  return()
endif()

find_program(CLANG_TIDY clang-tidy REQUIRED)
set(CMAKE_CXX_CLANG_TIDY "${CLANG_TIDY};--quiet")
# What moc writes is not ours to mend; clang-tidy wants at least one check.
file(WRITE "${CMAKE_BINARY_DIR}/.clang-tidy" "Checks: '-*,misc-definitions-in-headers'\n")

set(clazy_checks
  connect-by-name connect-non-signal connect-not-normalized container-anti-pattern detaching-temporary fully-qualified-moc-types lambda-in-connect
  lambda-unique-connection mutable-container-key qdatetime-utc qenums qfileinfo-exists qgetenv qmap-with-pointer-key qstring-arg
  qstring-insensitive-allocation qstring-ref qvariant-template-instantiation range-loop-detach range-loop-reference
  skipped-base-method static-pmf temporary-iterator thread-with-slots unused-non-trivial-variable
  virtual-call-ctor wrong-qevent-cast wrong-qglobalstatic)
list(JOIN clazy_checks "," clazy_checks)
find_library(CLAZY_PLUGIN NAMES ClazyPlugin.so ClazyPlugin REQUIRED)
add_compile_options("SHELL:-Xclang -load -Xclang ${CLAZY_PLUGIN}" "SHELL:-Xclang -add-plugin -Xclang clazy"
  "SHELL:-Xclang -plugin-arg-clazy -Xclang ${clazy_checks}")
