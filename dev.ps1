# The developer's one entrance to Truewheel on Windows: the verbs of ./dev, with vcpkg for the libraries.
# Needs Visual Studio's C++ tools (run it in their command prompt), CMake, Ninja, Python 3.9 or newer, and vcpkg.
[CmdletBinding()]
param(
    [Parameter(Position = 0)][string]$Verb = 'help',
    [Parameter(Position = 1, ValueFromRemainingArguments)][string[]]$Arguments = @()
)
Set-StrictMode -Version 3.0
$ErrorActionPreference = 'Stop'
Set-Location $PSScriptRoot

$UvVersion = '0.13.9'
$UvOldVersion = '0.5.28'

function Say([string]$Text) { Write-Host "dev: $Text" }

# Runs a program and stops when it fails.
function Invoke-Tool([string]$Program, [string[]]$ToolArguments) {
    & $Program @ToolArguments
    if ($LASTEXITCODE -ne 0) { throw "$Program failed with exit code $LASTEXITCODE" }
}

function Show-Help {
    Write-Host @'
usage: ./dev.ps1 VERB
  setup            fetch vcpkg where there is none, and the tools of the tests
  build            build the release preset: build/release/bin/truewheel.exe and truewheel-gui.exe
  run [PATH...]    build and open the window
  demo             make a project, break it as uv issue 11390 does, see the verdict, repair it
  test [PATTERN]   build the dev preset and run all tests, or those whose name matches PATTERN
  lint             layout of the sources and the architecture test
  format           lay out all C++ sources with clang-format
  fuzz             (on Linux)
  bench            measure speed against uv and the start of the window
  shots            take the pictures of docs/shots
  package          build an archive into build/packages
  clean            remove build/
'@
}

# The directory of vcpkg: VCPKG_ROOT, else a clone under build/.
function Get-Vcpkg {
    if ($env:VCPKG_ROOT) { return $env:VCPKG_ROOT }
    if ($env:VCPKG_INSTALLATION_ROOT) { return $env:VCPKG_INSTALLATION_ROOT }
    $directory = Join-Path $PSScriptRoot 'build/vcpkg'
    if (-not (Test-Path "$directory/vcpkg.exe")) {
        Say 'fetching vcpkg into build/vcpkg'
        Invoke-Tool git @('clone', '--depth', '1', 'https://github.com/microsoft/vcpkg', $directory)
        Invoke-Tool "$directory/bootstrap-vcpkg.bat" @('-disableMetrics')
    }
    return $directory
}

function Install-Uv([string]$Version) {
    $directory = Join-Path $PSScriptRoot "build/tools/uv-$Version"
    if (-not (Test-Path "$directory/Scripts/uv.exe")) {
        Say "installing uv $Version into build/tools/uv-$Version"
        Invoke-Tool python @('-m', 'venv', $directory)
        Invoke-Tool "$directory/Scripts/python.exe" @('-m', 'pip', 'install', '-q', '--disable-pip-version-check', "uv==$Version")
    }
    return "$directory/Scripts/uv.exe"
}

function Initialize-Tools {
    if (-not $env:TRUEWHEEL_UV) { $env:TRUEWHEEL_UV = Install-Uv $UvVersion }
    if (-not $env:TRUEWHEEL_UV_OLD) { $env:TRUEWHEEL_UV_OLD = Install-Uv $UvOldVersion }
}

# Configures once; ninja notices later changes of the CMake files itself. vcpkg says what it installs before it does.
function Invoke-Compile([string]$Preset, [string[]]$Targets = @()) {
    if (-not (Test-Path "build/$Preset/build.ninja")) {
        $toolchain = Join-Path (Get-Vcpkg) 'scripts/buildsystems/vcpkg.cmake'
        Invoke-Tool cmake @('--preset', $Preset, "-DCMAKE_TOOLCHAIN_FILE=$toolchain", "-DVCPKG_INSTALLED_DIR=$PSScriptRoot/build/vcpkg_installed")
    }
    $options = @('--build', "build/$Preset")
    if ($Targets) { $options += @('--target') + $Targets }
    Invoke-Tool cmake $options
}

# Runs a block with a home and caches of its own.
function Invoke-Isolated([scriptblock]$Block) {
    $home_ = Join-Path ([IO.Path]::GetTempPath()) ("truewheel-" + [Guid]::NewGuid())
    $null = New-Item -ItemType Directory $home_
    $values = @{
        USERPROFILE = $home_; HOME = $home_; APPDATA = "$home_/Roaming"; LOCALAPPDATA = "$home_/Local"
        UV_CACHE_DIR = "$PSScriptRoot/build/cache/uv"; PIP_CACHE_DIR = "$PSScriptRoot/build/cache/pip"; UV_PYTHON_DOWNLOADS = 'never'
        UV_PYTHON = $null; UV_PROJECT_ENVIRONMENT = $null; VIRTUAL_ENV = $null; CONDA_PREFIX = $null; PYTHONPATH = $null; PYTHONHOME = $null
    }
    $before = @{}
    foreach ($name in $values.Keys) {
        $before[$name] = [Environment]::GetEnvironmentVariable($name)
        [Environment]::SetEnvironmentVariable($name, $values[$name])
    }
    try { & $Block } finally {
        foreach ($name in $before.Keys) { [Environment]::SetEnvironmentVariable($name, $before[$name]) }
        Remove-Item -Recurse -Force $home_ -ErrorAction SilentlyContinue
    }
}

function Get-Sources { git ls-files 'core/*.cpp' 'core/*.h' 'app/*.cpp' 'app/*.h' 'tests/*.cpp' 'tests/*.h' }

function Invoke-Setup { $null = Get-Vcpkg; Initialize-Tools }
function Invoke-Build { Invoke-Compile release @('truewheel', 'truewheel-gui') }
function Invoke-Run { Invoke-Build; Invoke-Tool build/release/bin/truewheel-gui.exe $Arguments }

function Invoke-Test {
    Initialize-Tools
    Invoke-Compile dev
    $options = @('--test-dir', 'build/dev', '--output-on-failure', '--no-tests=error', '--label-exclude', 'bench')
    if ($Arguments) { $options += @('--tests-regex', $Arguments[0]) }
    Invoke-Isolated { Invoke-Tool ctest $options }
}

function Invoke-Lint {
    Invoke-Tool clang-format (@('--dry-run', '-Werror') + @(Get-Sources))
    Invoke-Tool cmake @('-P', 'tests/architecture/check_layers.cmake')
}

function Invoke-Format { Invoke-Tool clang-format (@('-i') + @(Get-Sources)) }

function Invoke-Bench {
    Initialize-Tools
    Invoke-Build
    Invoke-Isolated { Invoke-Tool python @('tests/bench/bench.py', '--programs', 'build/release/bin', '--output', 'build/bench/results.json') }
}

function Invoke-Shots { Invoke-Build; Invoke-Tool build/release/bin/truewheel-gui.exe @('--shots', 'docs/shots') }

function Invoke-Package {
    Invoke-Build
    Push-Location build/release
    try { Invoke-Tool cpack @('-B', "$PSScriptRoot/build/packages") } finally { Pop-Location }
}

# A command as a person would type it, its exit code returned.
function Show-Command([string]$Program, [string[]]$ToolArguments) {
    Write-Host "`n> $([IO.Path]::GetFileNameWithoutExtension($Program)) $ToolArguments"
    & $Program @ToolArguments | Out-Host
    return $LASTEXITCODE
}

function New-DemoProject([string]$Folder) {
    $null = New-Item -ItemType Directory -Force "$Folder/src/wobbly"
    Set-Content "$Folder/pyproject.toml" @'
[build-system]
requires = ["setuptools>=77"]
build-backend = "setuptools.build_meta"

[project]
name = "wobbly"
version = "1.0"
requires-python = ">=3.9"

[tool.setuptools]
ext-modules = [{ name = "wobbly._native", sources = ["src/wobbly/_native.c"] }]
'@
    Set-Content "$Folder/src/wobbly/__init__.py" 'from ._native import answer'
    Set-Content "$Folder/src/wobbly/_native.c" @'
#include <Python.h>
static PyObject *answer(PyObject *self, PyObject *unused) { return PyLong_FromLong(42); }
static PyMethodDef methods[] = {{"answer", answer, METH_NOARGS, ""}, {NULL, NULL, 0, NULL}};
static struct PyModuleDef module = {PyModuleDef_HEAD_INIT, "_native", NULL, -1, methods};
PyMODINIT_FUNC PyInit__native(void) { return PyModule_Create(&module); }
'@
}

function Invoke-Demo {
    Initialize-Tools
    Invoke-Build
    $truewheel = "$PSScriptRoot/build/release/bin/truewheel.exe"
    Invoke-Isolated {
        $folder = Join-Path $env:HOME 'wobbly'
        New-DemoProject $folder
        Push-Location $folder
        try {
            $import = @('-c', 'import wobbly; print(wobbly.answer())')
            if ((Show-Command $env:TRUEWHEEL_UV @('sync')) -ne 0) { throw 'uv sync failed' }
            if ((Show-Command .venv/Scripts/python.exe $import) -ne 0) { throw 'the fresh install does not import' }
            Remove-Item -Recurse -Force .venv, src/wobbly/_native.*.pyd
            if ((Show-Command $env:TRUEWHEEL_UV @('sync')) -ne 0) { throw 'uv sync failed' }
            if ((Show-Command .venv/Scripts/python.exe $import) -eq 0) { throw 'the import works: this uv does not have the defect' }
            if ((Show-Command $truewheel @('check')) -ne 1) { throw 'truewheel check should have found the defect' }
            if ((Show-Command $truewheel @('fix')) -ne 0) { throw 'truewheel fix did not repair it' }
            if ((Show-Command $truewheel @('check')) -ne 0) { throw 'truewheel check is not content after the repair' }
            if ((Show-Command .venv/Scripts/python.exe $import) -ne 0) { throw 'the import still fails' }
        } finally { Pop-Location }
    }
}

switch ($Verb) {
    'setup' { Invoke-Setup }
    'build' { Invoke-Build }
    'run' { Invoke-Run }
    'demo' { Invoke-Demo }
    'test' { Invoke-Test }
    'lint' { Invoke-Lint }
    'format' { Invoke-Format }
    'fuzz' { throw 'the fuzzers need libFuzzer of clang: run ./dev fuzz on Linux or macOS' }
    'bench' { Invoke-Bench }
    'shots' { Invoke-Shots }
    'package' { Invoke-Package }
    'clean' { if (Test-Path build) { Remove-Item -Recurse -Force build } }
    'help' { Show-Help }
    default { Show-Help; exit 2 }
}
