# What is installed, and where.
if(NOT TARGET truewheel OR NOT TARGET truewheel-gui)
  return()
endif()
install(TARGETS truewheel RUNTIME DESTINATION "${CMAKE_INSTALL_BINDIR}")
install(FILES "${PROJECT_SOURCE_DIR}/app/cli/man/truewheel.1" DESTINATION "${CMAKE_INSTALL_MANDIR}/man1")
install(FILES "${PROJECT_SOURCE_DIR}/LICENSE" "${PROJECT_SOURCE_DIR}/README.md" DESTINATION "${CMAKE_INSTALL_DOCDIR}")

if(TRUEWHEEL_BUILD_GUI)
  install(TARGETS truewheel-gui RUNTIME DESTINATION "${CMAKE_INSTALL_BINDIR}")
  if(UNIX AND NOT APPLE)
    set(application "${PROJECT_SOURCE_DIR}/resources/org.truewheel.Truewheel")
    install(FILES "${application}.desktop" DESTINATION "${CMAKE_INSTALL_DATADIR}/applications")
    install(FILES "${application}.metainfo.xml" DESTINATION "${CMAKE_INSTALL_DATADIR}/metainfo")
    install(FILES "${application}.svg" DESTINATION "${CMAKE_INSTALL_DATADIR}/icons/hicolor/scalable/apps")
  endif()
endif()

include("${PROJECT_SOURCE_DIR}/packaging/packages.cmake")
