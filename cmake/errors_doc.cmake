cmake_minimum_required(VERSION 3.25)
# docs/errors.md from core/base/errors.def.
#   cmake -P cmake/errors_doc.cmake              writes it
#   cmake -DCHECK=ON -P cmake/errors_doc.cmake   fails when it is stale (the test docs.errors)
get_filename_component(root ${CMAKE_CURRENT_LIST_DIR} DIRECTORY)
set(page ${root}/docs/errors.md)
file(READ ${root}/core/base/errors.def table)

# A row may be broken over lines; no text in it holds a quotation mark or a semicolon of its own.
string(REPLACE ";" "\\;" table "${table}")
set(row "MN_ERROR\\(([A-Za-z]+),[ \n]*([0-9]+),[ \n]*\"([^\"]*)\",[ \n]*\"([^\"]*)\"\\)")
string(REGEX MATCHALL "\nMN_ERROR\\(" starts "${table}")
string(REGEX MATCHALL "\n${row}" rows "${table}")
list(LENGTH starts expected)
list(LENGTH rows found)
if(NOT expected EQUAL found)
  message(FATAL_ERROR "core/base/errors.def: ${expected} rows, of which ${found} are understood")
endif()

set(text "# Errors\n
What can go wrong, what a person reads, and the exit code of a program that ends with it. Written from\n\
`core/base/errors.def` by `cmake -P cmake/errors_doc.cmake`; the test `docs.errors` fails when it is stale.\n
Codes are stable: never renamed, never reused. Exit codes: 0 done, 1 failed, 2 usage, 3 not found, 4 locked or wrong\n\
key, 5 damaged, 6 busy.\n
| code | exit | what happened | what to do |\n|---|---|---|---|\n")
foreach(line IN LISTS rows)
  string(REGEX REPLACE "\n${row}" "| `\\1` | \\2 | \\3 | \\4 |\n" line "${line}")
  string(APPEND text "${line}")
endforeach()

if(NOT CHECK)
  file(WRITE ${page} "${text}")
  return()
endif()
file(READ ${page} there)
if(NOT there STREQUAL text)
  message(FATAL_ERROR "docs/errors.md is stale; write it with: cmake -P cmake/errors_doc.cmake")
endif()
