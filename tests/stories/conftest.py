"""Stories watch what every window test watches; they answer questions as a person does, in the window."""

from tests.views.conftest import no_key_held, no_strays

__all__ = ["no_key_held", "no_strays"]
