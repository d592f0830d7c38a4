# What is installed, and where.
if(NOT TARGET truewheel OR NOT TARGET truewheel-gui)
  return()
endif()
set(CMAKE_SKIP_INSTALL_ALL_DEPENDENCY ON) # what is installed is the programs; no test is built for that
install(TARGETS truewheel RUNTIME DESTINATION "${CMAKE_INSTALL_BINDIR}")

# truewheel_install_compressed(<file> <name> <destination>): as NAME.gz.
function(truewheel_install_compressed file name destination)
  set(compressed "${CMAKE_BINARY_DIR}/compressed/${name}.gz")
  file(MAKE_DIRECTORY "${CMAKE_BINARY_DIR}/compressed")
  file(ARCHIVE_CREATE OUTPUT "${compressed}" PATHS "${file}" FORMAT raw COMPRESSION GZip COMPRESSION_LEVEL 9)
  install(FILES "${compressed}" DESTINATION "${destination}")
endfunction()

function(truewheel_install_man_page file)
  get_filename_component(name "${file}" NAME)
  if(WIN32)
    return()
  endif()
  truewheel_install_compressed("${file}" "${name}" "${CMAKE_INSTALL_MANDIR}/man1")
  set_property(DIRECTORY APPEND PROPERTY CMAKE_CONFIGURE_DEPENDS "${file}")
endfunction()

truewheel_install_man_page("${PROJECT_SOURCE_DIR}/app/cli/man/truewheel.1")
set(completions "${PROJECT_SOURCE_DIR}/app/cli/completions")
install(FILES "${completions}/truewheel.bash" DESTINATION "${CMAKE_INSTALL_DATADIR}/bash-completion/completions" RENAME truewheel)
install(FILES "${completions}/_truewheel" DESTINATION "${CMAKE_INSTALL_DATADIR}/zsh/site-functions")
install(FILES "${completions}/truewheel.fish" DESTINATION "${CMAKE_INSTALL_DATADIR}/fish/vendor_completions.d")
install(FILES "${PROJECT_SOURCE_DIR}/LICENSE" "${PROJECT_SOURCE_DIR}/README.md" "${PROJECT_SOURCE_DIR}/CHANGELOG.md" DESTINATION "${CMAKE_INSTALL_DOCDIR}")

if(TRUEWHEEL_BUILD_GUI)
  install(TARGETS truewheel-gui RUNTIME DESTINATION "${CMAKE_INSTALL_BINDIR}")
  truewheel_install_man_page("${PROJECT_SOURCE_DIR}/app/gui/man/truewheel-gui.1")
  if(WIN32 OR APPLE) # brings Qt along
    qt_generate_deploy_app_script(TARGET truewheel-gui OUTPUT_SCRIPT truewheel_deploy NO_UNSUPPORTED_PLATFORM_ERROR)
    install(SCRIPT "${truewheel_deploy}")
  endif()
  if(UNIX AND NOT APPLE)
    set(application "${PROJECT_SOURCE_DIR}/resources/org.truewheel.Truewheel")
    install(FILES "${application}.desktop" DESTINATION "${CMAKE_INSTALL_DATADIR}/applications")
    install(FILES "${application}.metainfo.xml" DESTINATION "${CMAKE_INSTALL_DATADIR}/metainfo")
    install(FILES "${application}.svg" DESTINATION "${CMAKE_INSTALL_DATADIR}/icons/hicolor/scalable/apps")
  endif()
endif()

include("${PROJECT_SOURCE_DIR}/packaging/packages.cmake")
