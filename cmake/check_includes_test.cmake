cmake_minimum_required(VERSION 3.25)
# check_includes.cmake lets pass what its table allows, and nothing else.
#   cmake -DWORK=build/release/check_includes_test -P cmake/check_includes_test.cmake
# WORK: a folder of its own, made anew for each case.

# A tree of three rooms, the lowest of which holds one file with this line.
function(expect outcome line)
  file(REMOVE_RECURSE ${WORK})
  file(WRITE ${WORK}/rooms.txt "low|core/low|\nhigh|core/high|low\nshell|cli|high low\n")
  file(WRITE ${WORK}/core/low/low.cpp "// a line before\n${line}\n")
  file(WRITE ${WORK}/core/high/high.cpp "#include \"core/high/high.h\"\n#include <core/low/low.h>\n")
  file(WRITE ${WORK}/cli/shell.cpp "#include \"core/high/high.h\"\n#include <vector>\n")
  execute_process(
    COMMAND ${CMAKE_COMMAND} -DROOMS=${WORK}/rooms.txt -DROOT=${WORK}
            -P ${CMAKE_CURRENT_FUNCTION_LIST_DIR}/check_includes.cmake
    RESULT_VARIABLE code OUTPUT_QUIET ERROR_VARIABLE said)
  string(REGEX REPLACE "[ \n]+" " " said "${said}") # cmake breaks lines where the folder's name ends them
  if(outcome STREQUAL "passes" AND NOT code EQUAL 0)
    message(SEND_ERROR "must pass: ${line}\n${said}")
  elseif(outcome STREQUAL "fails" AND (code EQUAL 0 OR NOT said MATCHES "low\\.cpp: .*(may not use|is no path)"))
    message(SEND_ERROR "must fail, and say why: ${line}\n${said}")
  endif()
endfunction()

expect(passes "#include \"core/low/low.h\"")
expect(passes "#include <core/low/low.h>")
expect(passes "#include \"low_test.moc\"")
expect(passes "#include <QString>")
expect(passes "#include <sys/stat.h>")
expect(passes "#include <score/high.h>")
expect(fails "#include \"core/high/high.h\"")
expect(fails "#include <core/high/high.h>")
expect(fails "  #  include<core/high/high.h> // \"why\"")
expect(fails "#include <cli/shell.h>")
expect(fails "#include \"high.h\"")
