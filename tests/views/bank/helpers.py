"""Short words for window tests of the bank: customers by name, forms that are filled, texts without their special blanks."""

from collections.abc import Callable

from sqlalchemy import select

from app.models.customers import Customer
from app.views.kit import form_dialog
from app.views.kit.form_dialog import FormDialog
from tests.services.dunning import Office


def customer_of(office: Office, name: str) -> int:
    """A customer by name."""
    with office.desk.reading() as session:
        return session.scalars(select(Customer.id).where(Customer.name == name)).one()


def driving(act: Callable[[FormDialog], None], do: Callable[[], None]) -> None:
    """Do something whose form is filled by a test."""
    form_dialog.driver.append(act)
    do()
    form_dialog.driver.remove(act)


def plain(words: str) -> str:
    """With ordinary blanks."""
    return words.replace("\xa0", " ")
