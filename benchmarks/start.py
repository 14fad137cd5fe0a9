"""From the start of the program to a home window that can be used, in a process of its own."""

import os
import subprocess
import sys
import time

from app import i18n
from benchmarks import Measured, Size, company, promise

OPENED = """
import gc
gc.disable()  # as `app/__main__.py` does
from app.bootstrap import collect_rarely
collect_rarely()
import re, sys, time
from pathlib import Path
from app import i18n
i18n.use("nl", "nl_NL")
from app.core.clock import SystemClock
from app.core.enums import Source
from app.services import desks
from app.settings import ProgramSettings
from app.storage.company_file import CompanyFile
from app.views import program
app = program.application(dark=False)
clock = SystemClock()
file = CompanyFile.open(Path(sys.argv[1]), clock=clock)
shell = program.shell_for(desks.first(file, clock, Source.WINDOW, "nl", "nl_NL"), ProgramSettings())
shell.resize(1366, 768)
shell.show()
app.processEvents()
shell.grab()
shown = time.time()
status = Path("/proc/self/status")
if status.exists():  # the highest of this program alone: getrusage would count the process that started it
    peak = int(re.search(r"VmHWM:\\s+(\\d+) kB", status.read_text()).group(1)) / 1024
else:
    import resource
    peak = resource.getrusage(resource.RUSAGE_SELF).ru_maxrss / 2 ** 20
print(shown, peak)
file.close()
"""


def _opened(size: Size) -> tuple[float, float]:
    """Seconds to the first picture of the home window, and megabytes resident."""
    start = time.time()
    done = subprocess.run([sys.executable, "-c", OPENED, str(company.company(size))], capture_output=True, text=True, check=True,
                          env={**os.environ, "QT_QPA_PLATFORM": "offscreen"})
    until, megabytes = (float(word) for word in done.stdout.split())
    return until - start, megabytes


@promise("start to a usable home window, warm", seconds=1.5)
def start(size: Size) -> Measured:
    """The best of three starts."""
    company.company(size)
    i18n.compile_all()  # as set-up does
    return Measured(min(_opened(size)[0] for _turn in range(3)))


@promise("memory after the start, in units of 400 MB", seconds=1)
def memory(size: Size) -> Measured:
    """Resident megabytes after the home window is shown, as a part of what is allowed."""
    return Measured(_opened(size)[1] / 400)
