# One call declares a room: its library, what it may use, its unit tests and its benchmarks.
#
#   mn_module(store
#     SOURCES  database.cpp schema.cpp            beside the CMakeLists.txt
#     MAY_USE  record crypto base                 the rooms whose headers it may include
#     LINKS    sqlcipher                          libraries from outside
#     TESTS    database_test.cpp                  in tests/unit/<room>/, one program each
#     HEAVY_TESTS embedder_test.cpp               the same, but too much work for a sanitizer's build
#     PRECOMPILED <app/precompiled.h>             where other headers than those of all begin its files
#     BENCHES  store_bench.cpp)                   in bench/
function(mn_module name)
  cmake_parse_arguments(PARSE_ARGV 1 M "" "PRECOMPILED" "SOURCES;MAY_USE;LINKS;TESTS;HEAVY_TESTS;BENCHES")
  if(M_UNPARSED_ARGUMENTS)
    message(FATAL_ERROR "mn_module(${name}): unknown arguments ${M_UNPARSED_ARGUMENTS}")
  endif()
  set(library mn_${name})
  add_library(${library} STATIC ${M_SOURCES})
  target_include_directories(${library} PUBLIC ${CMAKE_SOURCE_DIR})
  list(TRANSFORM M_MAY_USE PREPEND mn_ OUTPUT_VARIABLE rooms)
  target_link_libraries(${library} PUBLIC ${rooms} ${M_LINKS})
  if(M_PRECOMPILED)
    target_precompile_headers(${library} PRIVATE ${M_PRECOMPILED})
  else()
    mn_precompile(${library})
  endif()
  mn_room(${name} ${CMAKE_CURRENT_SOURCE_DIR} "${M_MAY_USE}")
  foreach(test IN LISTS M_TESTS)
    mn_test(${name} ${CMAKE_SOURCE_DIR}/tests/unit/${name}/${test} ${library})
  endforeach()
  foreach(test IN LISTS M_HEAVY_TESTS)
    mn_test(${name} ${CMAKE_SOURCE_DIR}/tests/unit/${name}/${test} ${library} HEAVY)
  endforeach()
  foreach(bench IN LISTS M_BENCHES)
    mn_bench(${CMAKE_SOURCE_DIR}/bench/${bench} ${library})
  endforeach()
endfunction()

# The tests that also run under the sanitizers: all that are not heavy. `./dev test` builds this target for them.
add_custom_target(unit_tests)

# A Qt Test program build/<preset>/bin/tests/<room>_<file>, registered with ctest under <room>.<file>.
#   mn_test(ROOM SOURCE LIBRARY... [HEAVY] [CASES noEditIsLost:net ...])
# CASES: one entry for each of these functions, or one row of it, so that they run side by side.
function(mn_test room source)
  cmake_parse_arguments(PARSE_ARGV 2 T "HEAVY" "" "CASES")
  get_filename_component(file ${source} NAME_WE)
  set(target ${room}_${file})
  add_executable(${target} ${source})
  set_target_properties(${target} PROPERTIES AUTOMOC ON RUNTIME_OUTPUT_DIRECTORY ${CMAKE_BINARY_DIR}/bin/tests)
  target_link_libraries(${target} PRIVATE ${T_UNPARSED_ARGUMENTS} mn_test_support Qt6::Test rapidcheck)
  target_compile_options(${target} PRIVATE ${MN_TEST_OPTIONS})
  mn_precompile(${target} mn_precompiled_tests)
  set(entries ${room}.${file})
  if(T_CASES)
    list(TRANSFORM T_CASES PREPEND "${room}.${file}." OUTPUT_VARIABLE entries)
    foreach(case IN LISTS T_CASES)
      add_test(NAME ${room}.${file}.${case} COMMAND ${target} ${case})
    endforeach()
  else()
    add_test(NAME ${room}.${file} COMMAND ${target})
  endif()
  if(NOT T_HEAVY)
    add_dependencies(unit_tests ${target})
  endif()
  # A test that hangs is a failed test. TBB: OpenVINO under a sanitizer aborts its dlopen without it.
  set_tests_properties(${entries} PROPERTIES TIMEOUT 600 LABELS "$<IF:$<BOOL:${T_HEAVY}>,heavy,unit>"
    ENVIRONMENT "QT_QPA_PLATFORM=offscreen;TBB_ENABLE_SANITIZERS=1;LC_ALL=C.UTF-8;TSAN_OPTIONS=suppressions=${CMAKE_SOURCE_DIR}/tests/support/tsan.supp")
  # Those with threads that speak TLS: only whole stacks tell what OpenSSL has yet to give back (lsan.supp).
  if(MN_SANITIZE AND room MATCHES "^(client|http|network|server_main|session)$")
    set_property(TEST ${entries} APPEND PROPERTY ENVIRONMENT ASAN_OPTIONS=fast_unwind_on_malloc=0:malloc_context_size=16
      LSAN_OPTIONS=suppressions=${CMAKE_SOURCE_DIR}/tests/support/lsan.supp:print_suppressions=0)
  endif()
endfunction()

# What a program under test is started with (LD_PRELOAD). A sanitizer's own library would have to come first: none then.
set(MN_FILE_WATCH)
set(MN_WRONG_CLOCK)
if(NOT MN_SANITIZE)
  set(MN_FILE_WATCH $<TARGET_FILE:mn_file_watch>)
  set(MN_WRONG_CLOCK $<TARGET_FILE:mn_wrong_clock>)
endif()
# The program tells mn_file_watch, where that is loaded with it, whether a thread of it draws.
function(mn_let_watch target)
  target_link_options(${target} PRIVATE LINKER:--export-dynamic-symbol=mn_is_drawing)
endfunction()

# `./dev bench` builds this, and no tests.
add_custom_target(benches)

function(mn_bench source)
  get_filename_component(file ${source} NAME_WE)
  add_executable(${file} ${source})
  set_target_properties(${file} PROPERTIES RUNTIME_OUTPUT_DIRECTORY ${CMAKE_BINARY_DIR}/bin/bench)
  target_link_libraries(${file} PRIVATE ${ARGN} benchmark::benchmark)
  mn_precompile(${file})
  target_compile_definitions(${file} PRIVATE MN_SOURCE_DIR="${CMAKE_SOURCE_DIR}" MN_MODEL_DIR="${MN_MODEL_DIR}")
  add_dependencies(benches ${file})
endfunction()

# Notes in the table of rooms who may include whom.
function(mn_room name folder may_use)
  file(RELATIVE_PATH folder ${CMAKE_SOURCE_DIR} ${folder})
  set_property(GLOBAL APPEND_STRING PROPERTY MN_ROOMS "${name}|${folder}|${may_use}\n")
endfunction()

# The test `rooms.includes` fails on any include the table does not allow; `rooms.check` when it would not.
function(mn_check_rooms)
  get_property(rooms GLOBAL PROPERTY MN_ROOMS)
  string(REPLACE ";" " " rooms "${rooms}")
  file(WRITE ${CMAKE_BINARY_DIR}/rooms.txt "${rooms}")
  add_test(NAME rooms.includes
    COMMAND ${CMAKE_COMMAND} -DROOMS=${CMAKE_BINARY_DIR}/rooms.txt -DROOT=${CMAKE_SOURCE_DIR}
            -P ${CMAKE_SOURCE_DIR}/cmake/check_includes.cmake)
  add_test(NAME rooms.check
    COMMAND ${CMAKE_COMMAND} -DWORK=${CMAKE_BINARY_DIR}/check_includes_test
            -P ${CMAKE_SOURCE_DIR}/cmake/check_includes_test.cmake)
endfunction()
