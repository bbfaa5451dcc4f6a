# Headers that the compiler reads once for many targets. In brackets, so that no path of this checkout is in what is
# compiled, and one cache of compiled files serves all checkouts.
function(mn_precompiled name header)
  file(CONFIGURE OUTPUT ${CMAKE_BINARY_DIR}/precompiled/${name}.cpp CONTENT "")
  add_library(${name} OBJECT ${CMAKE_BINARY_DIR}/precompiled/${name}.cpp)
  target_include_directories(${name} PRIVATE ${CMAKE_SOURCE_DIR})
  target_link_libraries(${name} PRIVATE ${ARGN})
  target_precompile_headers(${name} PRIVATE $<$<COMPILE_LANGUAGE:CXX>:<${header}>>)
endfunction()
mn_precompiled(mn_precompiled core/base/precompiled.h Qt6::Core)
mn_precompiled(mn_precompiled_tests core/base/precompiled.h Qt6::Core)
target_compile_options(mn_precompiled_tests PRIVATE ${MN_TEST_OPTIONS})
mn_precompiled(mn_precompiled_qml qml/precompiled.h Qt6::Qml)

# mn_precompile(TARGET [WITH]): TARGET is compiled with the same options as WITH.
function(mn_precompile target)
  list(APPEND ARGN mn_precompiled)
  list(GET ARGN 0 with)
  target_precompile_headers(${target} REUSE_FROM ${with})
endfunction()
