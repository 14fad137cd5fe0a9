"""What the frozen program keeps and drops; plain functions over names, so that a test can hold them without freezing."""

import re

LOADED_BY_NAME = ("stdnum", "reportlab.graphics.barcode", "holidays.countries", "holidays.financial", "keyring.backends",
                  "app")
"""Packages whose modules are imported by name at run time; the freezer cannot see that."""

PLAIN_SOURCES = ("stdnum", "psycopg", "app.storage.migrations")
"""Kept as .py files: LGPL parts stay replaceable, and migrations are read by Alembic as data."""

LEFT_OUT = ("tkinter", "pip", "setuptools", "pytest", "hypothesis", "mypy", "numpy", "PIL.ImageQt", "PySide6.QtQml",
            "PySide6.QtQuick")

LANGUAGES = ("root", "en", "nl", "fr", "de")

_DROPPED = re.compile(
    r"""
    VirtualKeyboard | virtualkeyboard            # GPL only
    | QtCharts | QtGraphs | QtDataVisualization  # GPL only
    | Qt6?(?:Quick|Qml)\w*                       # not used
    | platformthemes/libqgtk3                    # pulls GTK in
    | plugins/(?:egldeviceintegrations|generic|networkinformation|wayland[\w-]*)/
    | reportlab/fonts/                           # DarkGarden is GPL
    """, re.VERBOSE)
_BABEL = re.compile(r"babel/locale-data/([A-Za-z]+)(?:_\w+)?\.dat$")
_QT_WORDS = re.compile(r"translations/(?:\w+?)_([a-z]{2})(?:_[A-Z]{2})?\.qm$")
_PLATFORM = re.compile(r"plugins/platforms/(?:lib)?q(\w+?)\.(?:so|dll|dylib)$")
PLATFORMS = {"win32": {"windows", "offscreen"}, "darwin": {"cocoa", "offscreen"}, "linux": {"xcb", "offscreen"}}


def keeps(name: str, system: str) -> bool:
    """Does a collected file (path inside the bundle) travel on `system` (as sys.platform says it)?"""
    name = name.replace("\\", "/")
    if _DROPPED.search(name):
        return False
    if found := _BABEL.search(name):
        return found.group(1) in LANGUAGES
    if found := _QT_WORDS.search(name):
        return "/qtbase_" in name and found.group(1) in LANGUAGES
    if found := _PLATFORM.search(name):
        return found.group(1) in PLATFORMS[system]
    return True
