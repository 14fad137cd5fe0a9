"""The key store of the operating system: secrets the user chose to keep there; without one they last until the program ends."""

from types import ModuleType

SERVICE = "Tegoed"
_here: dict[str, str] = {}
"""What this process was told, also where there is no store."""


def _keyring() -> ModuleType | None:
    """The package, loaded only when a secret is asked for: it takes a tenth of a second."""
    try:
        import keyring
        import keyring.errors
    except ModuleNotFoundError:
        return None
    return keyring


def available() -> bool:
    """Is there a store that takes secrets on this computer?"""
    store = _keyring()
    return store is not None and store.get_keyring().priority > 0


def remember(name: str, secret: str, *, for_good: bool = True) -> bool:
    """Keep a secret under a name; False when it lasts only until the program ends: so wished, no store, or it refuses."""
    if not for_good:
        forget(name)
    _here[name] = secret
    store = _keyring() if for_good else None
    if store is None:
        return False
    try:
        store.set_password(SERVICE, name, secret)
    except store.errors.KeyringError:
        return False
    return True


def recall(name: str) -> str | None:
    """A secret kept earlier."""
    if name in _here:
        return _here[name]
    store = _keyring()
    if store is None:
        return None
    try:
        found: str | None = store.get_password(SERVICE, name)
    except store.errors.KeyringError:
        return None
    return found


def forget(name: str) -> None:
    """Take a secret out of the store, if it is there."""
    _here.pop(name, None)
    store = _keyring()
    if store is not None and recall(name) is not None:
        try:
            store.delete_password(SERVICE, name)
        except store.errors.KeyringError:
            return
