# The words of the window in other languages: mnemosyne_<language>.ts, compiled into the program as ":/i18n/*.qm".
# English has a file of its own for its plurals alone. After a sentence was changed: the target `update_translations`.
file(GLOB ts_files CONFIGURE_DEPENDS ${CMAKE_CURRENT_LIST_DIR}/*.ts)
set(i18n_folder ${CMAKE_BINARY_DIR}/i18n)
file(MAKE_DIRECTORY ${i18n_folder})
set(qm_files)
foreach(ts IN LISTS ts_files)
  get_filename_component(name ${ts} NAME_WE)
  set(qm ${i18n_folder}/${name}.qm)
  add_custom_command(OUTPUT ${qm} COMMAND Qt6::lrelease -silent ${ts} -qm ${qm} DEPENDS ${ts} VERBATIM)
  list(APPEND qm_files ${qm})
endforeach()
qt_add_resources(mn_app translations PREFIX /i18n BASE ${i18n_folder} FILES ${qm_files})

add_custom_target(update_translations
  COMMAND ${CMAKE_SOURCE_DIR}/tools/update_translations $<TARGET_FILE:Qt6::lupdate> ${CMAKE_CURRENT_LIST_DIR} VERBATIM)
