# What a package of Debian has besides: lintian finds no error in it.
set(CPACK_DEBIAN_FILE_NAME DEB-DEFAULT)
set(CPACK_DEBIAN_PACKAGE_SECTION devel)
set(CPACK_DEBIAN_PACKAGE_SHLIBDEPS ON)
set(CPACK_DEBIAN_PACKAGE_DEPENDS libqt6sql6-sqlite)
set(CPACK_DEBIAN_PACKAGE_RECOMMENDS openssl) # brings libcrypto, which is loaded at run time
set(CPACK_DEBIAN_PACKAGE_SUGGESTS "python3-pip")
file(READ "${CMAKE_CURRENT_LIST_DIR}/description" CPACK_PACKAGE_DESCRIPTION)

set(truewheel_documents "share/doc/truewheel") # relative to /usr, whatever the prefix of other installs
install(FILES "${CMAKE_CURRENT_LIST_DIR}/copyright" DESTINATION "${truewheel_documents}")
configure_file("${CMAKE_CURRENT_LIST_DIR}/changelog.in" "${CMAKE_BINARY_DIR}/packaging/changelog" @ONLY)
truewheel_install_compressed("${CMAKE_BINARY_DIR}/packaging/changelog" changelog "${truewheel_documents}")
