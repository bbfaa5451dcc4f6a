# How everything is compiled: C++23, all warnings are errors, sanitizers by preset, ccache and mold where they are.
set(CMAKE_CXX_STANDARD 23)
set(CMAKE_CXX_STANDARD_REQUIRED ON)
set(CMAKE_CXX_EXTENSIONS OFF)
set(CMAKE_CXX_VISIBILITY_PRESET hidden)
set(CMAKE_VISIBILITY_INLINES_HIDDEN ON)
set(CMAKE_POSITION_INDEPENDENT_CODE ON)
set(CMAKE_RUNTIME_OUTPUT_DIRECTORY ${CMAKE_BINARY_DIR}/bin)

option(MN_FUZZ "Build the fuzz targets (clang only)" OFF)
set(MN_SANITIZE "" CACHE STRING "Sanitizers, comma separated")

find_program(MN_CCACHE ccache)
if(MN_CCACHE)
  set(CMAKE_CXX_COMPILER_LAUNCHER ${MN_CCACHE})
  if(UNIX)
    set(CMAKE_CXX_COMPILER_LAUNCHER ${CMAKE_SOURCE_DIR}/cmake/launch_ccache)
  endif()
  set(CMAKE_C_COMPILER_LAUNCHER ${MN_CCACHE})
endif()
find_program(MN_MOLD mold)
if(MN_MOLD)
  # Before 2.4 mold lets what is protected after loading begin with .tbss, which lies in no segment where the code before
  # it ends near the end of a page: such a program does not start (mold's issue 1151). Pages of its own for the code.
  add_link_options(-fuse-ld=mold -Wl,-z,separate-code)
endif()

add_compile_options(-Wall -Wextra -Wpedantic -Wshadow -Wnon-virtual-dtor -Woverloaded-virtual -Werror)
# Tests wait for the compiler longer than for their own code; those that are heavy are so by what they call.
set(MN_TEST_OPTIONS -O0)
if(CMAKE_CXX_COMPILER_ID STREQUAL "GNU")
  # Memory is given back from so many kB on: a tenth of the compiler's time goes into looking for it.
  add_compile_options(--param=ggc-min-heapsize=524288)
  # g++ 12 reports false positives of these two inside std::expected and Qt containers at -O2.
  add_compile_options(-Wno-maybe-uninitialized -Wno-restrict)
endif()
if(CMAKE_CXX_COMPILER_ID MATCHES "Clang")
  # libstdc++ 12's std::inplace_merge and std::stable_sort use what C++20 deprecates; clang tells that to their callers.
  add_compile_options(-Wno-deprecated-declarations)
endif()
if(MN_SANITIZE)
  add_compile_options(-fsanitize=${MN_SANITIZE} -fno-omit-frame-pointer -fno-sanitize-recover=undefined -O1
                      -g1) # names and lines are all that a report has of it
  add_link_options(-fsanitize=${MN_SANITIZE})
  if(MN_SANITIZE MATCHES thread AND CMAKE_CXX_COMPILER_ID STREQUAL "GNU")
    # Qt's and the library's headers use fences that g++'s thread sanitizer does not model.
    add_compile_options(-Wno-tsan)
  endif()
endif()
add_compile_definitions(QT_NO_CAST_FROM_ASCII QT_NO_CAST_TO_ASCII QT_NO_KEYWORDS SQLITE_HAS_CODEC
                        $<$<CONFIG:Release>:QT_NO_DEBUG_OUTPUT>)
