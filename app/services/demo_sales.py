"""What the demo company sells: products of a wholesaler for bakers, prices, charges, representatives with their commission."""

import random
from collections.abc import Mapping, Sequence
from decimal import Decimal
from typing import Any

from sqlalchemy import select

from app.core.enums import LANGUAGES
from app.models.customers import Customer
from app.services import products
from app.services import setup_tables as setup
from app.services.desk import Desk
from app.services.setup_tables import Line

SEED = 20_261_121

GROUPS = (("FLOUR", ("Flour and grain", "Meel en granen", "Farines et céréales", "Mehl und Getreide")),
          ("SWEET", ("Sugar and chocolate", "Suiker en chocolade", "Sucre et chocolat", "Zucker und Schokolade")),
          ("DAIRY", ("Dairy and eggs", "Zuivel en eieren", "Produits laitiers et œufs", "Milch und Eier")),
          ("PACK", ("Packaging", "Verpakking", "Emballage", "Verpackung")),
          ("TOOLS", ("Bakery tools", "Bakkerijgereedschap", "Matériel de boulangerie", "Bäckereibedarf")))
GOODS: tuple[tuple[str, str, str, str, str, tuple[str, str, str, str]], ...] = (
    ("1001", "FLOUR", "RED", "C62", "18.95", ("Wheat flour T55, 25 kg", "Tarwebloem T55, 25 kg", "Farine de blé T55, 25 kg",
                                              "Weizenmehl T55, 25 kg")),
    ("1002", "FLOUR", "RED", "C62", "19.40", ("Wholemeal flour, 25 kg", "Volkorenmeel, 25 kg", "Farine complète, 25 kg",
                                              "Vollkornmehl, 25 kg")),
    ("1003", "FLOUR", "RED", "C62", "24.80", ("Spelt flour, 20 kg", "Speltbloem, 20 kg", "Farine d’épeautre, 20 kg",
                                              "Dinkelmehl, 20 kg")),
    ("1004", "FLOUR", "RED", "C62", "16.25", ("Rye flour, 20 kg", "Roggebloem, 20 kg", "Farine de seigle, 20 kg",
                                              "Roggenmehl, 20 kg")),
    ("1005", "FLOUR", "RED", "KGM", "2.15", ("Oat flakes", "Havervlokken", "Flocons d’avoine", "Haferflocken")),
    ("1006", "FLOUR", "RED", "KGM", "4.85", ("Sunflower seeds", "Zonnebloempitten", "Graines de tournesol", "Sonnenblumenkerne")),
    ("1007", "FLOUR", "RED", "KGM", "9.60", ("Fresh yeast", "Verse gist", "Levure fraîche", "Frischhefe")),
    ("1101", "SWEET", "RED", "C62", "9.85", ("White sugar, 10 kg", "Kristalsuiker, 10 kg", "Sucre blanc, 10 kg",
                                             "Zucker, 10 kg")),
    ("1102", "SWEET", "RED", "C62", "14.90", ("Icing sugar, 10 kg", "Poedersuiker, 10 kg", "Sucre glace, 10 kg",
                                              "Puderzucker, 10 kg")),
    ("1103", "SWEET", "RED", "C62", "62.50", ("Dark chocolate 54 %, 5 kg", "Pure chocolade 54 %, 5 kg",
                                              "Chocolat noir 54 %, 5 kg", "Zartbitterschokolade 54 %, 5 kg")),
    ("1104", "SWEET", "RED", "C62", "58.75", ("Milk chocolate, 5 kg", "Melkchocolade, 5 kg", "Chocolat au lait, 5 kg",
                                              "Vollmilchschokolade, 5 kg")),
    ("1105", "SWEET", "RED", "KGM", "7.35", ("Apricot jam", "Abrikozenjam", "Confiture d’abricots", "Aprikosenkonfitüre")),
    ("1106", "SWEET", "RED", "LTR", "11.20", ("Vanilla extract", "Vanille-extract", "Extrait de vanille", "Vanilleextrakt")),
    ("1201", "DAIRY", "RED", "C62", "84.00", ("Butter, 10 kg", "Roomboter, 10 kg", "Beurre, 10 kg", "Butter, 10 kg")),
    ("1202", "DAIRY", "RED", "LTR", "4.95", ("Whipping cream", "Slagroom", "Crème à fouetter", "Schlagsahne")),
    ("1203", "DAIRY", "RED", "C62", "31.20", ("Eggs, tray of 180", "Eieren, tray van 180", "Œufs, plateau de 180",
                                              "Eier, Palette zu 180")),
    ("1301", "PACK", "STD", "C62", "21.50", ("Bread bags", "Broodzakken", "Sachets à pain", "Brotbeutel")),
    ("1302", "PACK", "STD", "C62", "38.00", ("Cake boxes 25 × 25 cm", "Taartdozen 25 × 25 cm", "Boîtes à gâteau 25 × 25 cm",
                                             "Tortenkartons 25 × 25 cm")),
    ("1303", "PACK", "STD", "C62", "12.40", ("Baking paper, roll", "Bakpapier, rol", "Papier cuisson, rouleau",
                                             "Backpapier, Rolle")),
    ("1304", "PACK", "STD", "C62", "9.95", ("Paper napkins", "Papieren servetten", "Serviettes en papier", "Papierservietten")),
    ("1401", "TOOLS", "STD", "C62", "27.50", ("Dough scraper set", "Set deegschrapers", "Jeu de racloirs", "Teigschaber-Set")),
    ("1402", "TOOLS", "STD", "C62", "149.00", ("Proofing baskets, 10 pieces", "Rijsmandjes, 10 stuks",
                                               "Bannetons, 10 pièces", "Gärkörbchen, 10 Stück")),
    ("1403", "TOOLS", "STD", "C62", "1285.00", ("Spiral mixer 20 l", "Spiraalkneder 20 l", "Pétrin spirale 20 l",
                                                "Spiralkneter 20 l")),
    ("1501", "SERVICES", "SERVICES", "HUR", "72.50", ("Installation and instruction", "Installatie en instructie",
                                                      "Installation et formation", "Installation und Einweisung")),
    ("1502", "SERVICES", "SERVICES", "MON", "45.00", ("Maintenance of mixers", "Onderhoud kneders", "Entretien des pétrins",
                                                      "Wartung der Kneter")),
)
"""Number, group, item VAT group, unit, price in euro, names in en, nl, fr, de."""
PER_1000 = {"1301": Decimal(1000), "1302": Decimal(100), "1304": Decimal(1000)}
"""Packaging is priced per hundred or thousand."""
REPS = (("SP", "Sanne Postma"), ("JB", "Joris Bakker"), ("LM", "Lucie Martin"))


def fill(desk: Desk) -> None:
    """Everything above, through the services a user goes through."""
    chance = random.Random(SEED)
    groups = {code: _save(desk, "product_groups", code=code, names=_words(names)) for code, names in GROUPS}
    groups |= {code: _key(desk, "product_groups", code) for code in ("SERVICES",)}
    made = _products(desk, groups)
    _prices(desk, groups, made)
    _charges(desk)
    _sellers(desk, chance)


def _words(names: Sequence[str]) -> dict[str, str]:
    return dict(zip(LANGUAGES, names, strict=True))


def _key(desk: Desk, table: str, code: str) -> Any:
    """The key of a row by what stands in its first column."""
    return next(shown.key for shown in setup.rows(desk, setup.table(table)) if shown.values[0] == code)


def _save(desk: Desk, table: str, lines: Mapping[str, list[Line]] | None = None, **values: Any) -> Any:
    record = setup.proposed(setup.table(table))
    record.values |= values
    record.lines |= lines or {}
    outcome = setup.save(desk, setup.table(table), record)
    assert outcome.value is not None, outcome.problems
    return outcome.value


def _products(desk: Desk, groups: Mapping[str, Any]) -> dict[str, int]:
    """The products, by number."""
    vat = {code: _key(desk, "item_vat_groups", code) for code in ("STD", "RED", "SERVICES")}
    made = {}
    for number, group, item_vat, unit, price, names in GOODS:
        record = products.proposed(desk)
        record.values |= {
            "number": number, "names": _words(names), "group_id": groups[group], "unit_code": unit, "price": Decimal(price),
            "price_currency": "EUR", "price_unit": PER_1000.get(number, Decimal(1)), "item_vat_group_id": vat[item_vat],
            "kind": "service" if group == "SERVICES" else "goods"}
        outcome = products.save(desk, record)
        assert outcome.value is not None, outcome.problems
        made[number] = outcome.value
    return made


def _prices(desk: Desk, groups: Mapping[str, Any], made: Mapping[str, int]) -> None:
    """Flour by the pallet, a discount for customers abroad, a price for one big customer."""
    _save(desk, "price_agreements", item_code="table", product_id=made["1001"], currency="EUR", quantity_from=Decimal(40),
          price=Decimal("17.60"))
    _save(desk, "price_agreements", item_code="group", product_group_id=groups["PACK"], currency="EUR",
          quantity_from=Decimal(10), percent=Decimal(5))
    _save(desk, "price_agreements", customer_code="group", customer_group_id=_key(desk, "customer_groups", "EU"),
          currency="EUR", percent=Decimal("2.5"))
    with desk.reading() as session:
        first = session.scalars(select(Customer.id).where(Customer.company_id == desk.company_id)
                                .order_by(Customer.number)).first()
    _save(desk, "price_agreements", customer_code="table", customer_id=first, item_code="table", product_id=made["1201"],
          currency="EUR", price=Decimal("79.50"))


def _charges(desk: Desk) -> None:
    """Freight below 250 euro, packing for what a carrier brings."""
    _save(desk, "auto_charges", charge_id=_key(desk, "charge_codes", "FREIGHT"), value=Decimal(25), currency="EUR",
          to_amount=25_000)
    _save(desk, "auto_charges", charge_id=_key(desk, "charge_codes", "PACKING"), value=Decimal("3.50"), currency="EUR",
          delivery_mode_id=_key(desk, "delivery_modes", "CARRIER"))


def _sellers(desk: Desk, chance: random.Random) -> None:
    """Three representatives in two sales groups, their commission, and whose customer is whose."""
    reps = {code: _save(desk, "sales_reps", code=code, name=name) for code, name in REPS}
    home = _save(desk, "sales_groups", code="HOME", names=_words(("Netherlands", "Nederland", "Pays-Bas", "Niederlande")), lines={
        "members": [_member(reps["SP"], 60, contact=True), _member(reps["JB"], 40)]})
    abroad = _save(desk, "sales_groups", code="ABROAD", names=_words(("Abroad", "Buitenland", "Étranger", "Ausland")),
                   lines={"members": [_member(reps["LM"], 100, contact=True)]})
    _save(desk, "commission_rules", percent=Decimal(3))
    _save(desk, "commission_rules", rep_code="table", rep_id=reps["LM"], percent=Decimal("4.5"))
    modes = [_key(desk, "delivery_modes", code) for code in ("VAN", "VAN", "CARRIER", "COLLECT")]
    dutch = _key(desk, "customer_groups", "DOM")
    with desk.writing("demo.sellers") as uow:
        for customer in uow.session.scalars(select(Customer).where(Customer.company_id == desk.company_id)
                                            .order_by(Customer.number)):
            customer.sales_group_id = home if customer.group_id == dutch else abroad
            customer.delivery_mode_id = chance.choice(modes)


def _member(rep: Any, share: int, *, contact: bool = False) -> Line:
    return Line(None, {"rep_id": rep, "share": Decimal(share), "contact": contact})
