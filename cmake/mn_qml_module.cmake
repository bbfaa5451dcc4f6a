# QML: a module a feature, compiled ahead of time and linked into the program.
#
#   mn_qml_module(Library                  the module Mnemosyne.Library: all *.qml of qml/Library
#     SOURCES  list_keys.cpp               C++ of the module itself, beside the QML; rarely needed
#     IMPORTS  Theme Controls)             modules of this project that it imports
#
# A program, test or benchmark that shows QML links one target, `mn_qml`; its main needs no import macros:
#
#   target_link_libraries(mnemosyne PRIVATE mn_qml)
#
# The target `qml_lint` and the test `qml.lint` run qmllint over all modules; any warning fails.
# Files with `pragma Singleton` are registered as such.
set(QT_QML_OUTPUT_DIRECTORY ${CMAKE_BINARY_DIR}/qml_modules)

# All modules and their static plugins. A plugin brings its registration with it, so that whoever links this needs no
# Q_IMPORT_QML_PLUGIN.
add_library(mn_qml INTERFACE)

# Where shell scripts run; elsewhere what is compiled ahead of time is only found less often in the compiler's cache.
if(CMAKE_HOST_UNIX)
  get_target_property(qmlcachegen Qt6::qmlcachegen LOCATION)
  set(MN_QMLCACHEGEN ${CMAKE_BINARY_DIR}/steady_qmlcachegen)
  configure_file(${CMAKE_SOURCE_DIR}/cmake/steady_qmlcachegen.in ${MN_QMLCACHEGEN} @ONLY USE_SOURCE_PERMISSIONS)
endif()

function(mn_qml_module feature)
  cmake_parse_arguments(PARSE_ARGV 1 M "" "" "SOURCES;IMPORTS")
  if(M_UNPARSED_ARGUMENTS)
    message(FATAL_ERROR "mn_qml_module(${feature}): unknown arguments ${M_UNPARSED_ARGUMENTS}")
  endif()
  set(folder ${CMAKE_SOURCE_DIR}/qml/${feature})
  string(TOLOWER qml_${feature} target)
  file(GLOB files CONFIGURE_DEPENDS RELATIVE ${CMAKE_CURRENT_SOURCE_DIR} ${folder}/*.qml)
  foreach(file IN LISTS files)
    get_filename_component(name ${file} NAME)
    set_source_files_properties(${file} PROPERTIES QT_RESOURCE_ALIAS ${name})
    file(STRINGS ${file} singleton REGEX "^pragma Singleton" LIMIT_COUNT 1)
    if(singleton)
      set_source_files_properties(${file} PROPERTIES QT_QML_SINGLETON_TYPE TRUE)
    endif()
  endforeach()
  list(TRANSFORM M_SOURCES PREPEND ${folder}/)
  list(TRANSFORM M_IMPORTS PREPEND Mnemosyne. OUTPUT_VARIABLE uris)

  # Under a sanitizer the QML is interpreted: what it finds lies in C++, and two hundred files less are compiled.
  if(MN_SANITIZE)
    set(compiled NO_CACHEGEN)
  endif()
  set(CMAKE_AUTOMOC ON) # type registration reads what moc found
  qt_add_library(${target} STATIC)
  if(MN_QMLCACHEGEN)
    set_target_properties(${target} PROPERTIES QT_QMLCACHEGEN_EXECUTABLE ${MN_QMLCACHEGEN})
  endif()
  qt_add_qml_module(${target}
    URI Mnemosyne.${feature} VERSION 1.0
    RESOURCE_PREFIX /qt-project.org/imports ${compiled}
    QML_FILES ${files} SOURCES ${M_SOURCES} DEPENDENCIES QtQuick ${uris})
  target_link_libraries(${target} PRIVATE Qt6::Quick)
  mn_precompile(${target} mn_precompiled_qml)
  # The registration of types includes headers by their names alone.
  target_include_directories(${target} PRIVATE ${CMAKE_SOURCE_DIR} ${folder})
  # What qmlcachegen writes shadows its own parameters; it is not ours to mend.
  get_target_property(sources ${target} SOURCES)
  list(FILTER sources INCLUDE REGEX "/qmlcache/")
  if(sources)
    set_source_files_properties(${sources} PROPERTIES COMPILE_OPTIONS -w)
  endif()
  mn_qml_register(${target})
  # What a module imports must lie in the output folder before qmlcachegen and qmllint read the module.
  foreach(import IN LISTS M_IMPORTS)
    get_property(other GLOBAL PROPERTY MN_QML_TARGET_OF_Mnemosyne.${import})
    if(NOT other)
      message(FATAL_ERROR "mn_qml_module(${feature}): Mnemosyne.${import} is not there yet; it must come before")
    endif()
    add_dependencies(${target} ${other})
  endforeach()
endfunction()

# For a library that qt_add_qml_module made itself (view models in C++): linked and linted with the others.
function(mn_qml_register target)
  target_link_libraries(mn_qml INTERFACE ${target}plugin)
  set_property(GLOBAL APPEND PROPERTY MN_QML_TARGETS ${target})
  get_target_property(uri ${target} QT_QML_MODULE_URI)
  set_property(GLOBAL PROPERTY MN_QML_TARGET_OF_${uri} ${target})
endfunction()

# After the last module: the target `qml_lint` and the test `qml.lint`.
function(mn_qml_lint)
  get_property(targets GLOBAL PROPERTY MN_QML_TARGETS)
  add_custom_target(qml_lint)
  foreach(target IN LISTS targets)
    get_target_property(files ${target} QT_QML_LINT_FILES)
    if(files)
      add_dependencies(qml_lint ${target}_qmllint)
    endif()
  endforeach()
  add_test(NAME qml.lint COMMAND ${CMAKE_COMMAND} --build ${CMAKE_BINARY_DIR} --target qml_lint)
  # It builds: not beside tests that do too.
  set_tests_properties(qml.lint PROPERTIES LABELS qml RUN_SERIAL ON)
endfunction()
