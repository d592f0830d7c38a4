# The asan preset compiles core/ and app/ with clazy in the compiler; what it says is an error. The checks are the whitelist here.
# clang-tidy reads the same files in `./dev lint`.
option(TRUEWHEEL_CLAZY "Check while compiling, with clazy (clang)" OFF)

set(clazy_checks
  connect-by-name connect-non-signal connect-not-normalized container-anti-pattern detaching-temporary fully-qualified-moc-types lambda-in-connect
  lambda-unique-connection mutable-container-key qdatetime-utc qenums qfileinfo-exists qgetenv qmap-with-pointer-key qstring-arg
  qstring-insensitive-allocation qstring-ref qvariant-template-instantiation range-loop-detach range-loop-reference
  skipped-base-method static-pmf temporary-iterator thread-with-slots unused-non-trivial-variable
  virtual-call-ctor wrong-qevent-cast wrong-qglobalstatic)
list(JOIN clazy_checks "," clazy_checks)

# truewheel_clazy(): for the targets of this directory and below it.
macro(truewheel_clazy)
  if(TRUEWHEEL_CLAZY)
    find_library(CLAZY_PLUGIN NAMES ClazyPlugin.so ClazyPlugin REQUIRED)
    add_compile_options("SHELL:-Xclang -load -Xclang ${CLAZY_PLUGIN}" "SHELL:-Xclang -add-plugin -Xclang clazy"
      "SHELL:-Xclang -plugin-arg-clazy -Xclang ${clazy_checks}")
  endif()
endmacro()
