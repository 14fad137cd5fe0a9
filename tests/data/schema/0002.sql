-- A company file as the program of version 2 made it: a Dutch company, a customer, two vouchers, and their trail.
PRAGMA application_id = 1413826353;
PRAGMA user_version = 2;
BEGIN TRANSACTION;
CREATE TABLE account (
	number VARCHAR(10) NOT NULL,
	names JSON NOT NULL,
	type VARCHAR(40) NOT NULL,
	balance_side VARCHAR(40) NOT NULL,
	control BOOLEAN NOT NULL,
	direct_posting BOOLEAN NOT NULL,
	blocked BOOLEAN NOT NULL,
	item_vat_group_id INTEGER,
	reference_code VARCHAR(20),
	id INTEGER NOT NULL,
	company_id INTEGER NOT NULL,
	version INTEGER NOT NULL,
	CONSTRAINT pk_account PRIMARY KEY (id),
	CONSTRAINT uq_account_company_id_number UNIQUE (company_id, number),
	CONSTRAINT ck_account_control_or_direct CHECK (not (control and direct_posting)),
	CONSTRAINT ck_account_type CHECK (type IN ('balance', 'profit_and_loss', 'heading')),
	CONSTRAINT ck_account_balance_side CHECK (balance_side IN ('debit', 'credit', 'both')),
	CONSTRAINT fk_account_item_vat_group_id FOREIGN KEY(item_vat_group_id) REFERENCES item_vat_group (id),
	CONSTRAINT fk_account_company_id FOREIGN KEY(company_id) REFERENCES company (id) ON DELETE RESTRICT
);
INSERT INTO "account" VALUES('1000','{"en": "Cash desk", "nl": "Kas", "fr": "Caisse", "de": "Kasse"}','balance','debit',0,1,0,NULL,NULL,1,1,1);
INSERT INTO "account" VALUES('1100','{"en": "Bank", "nl": "Bank", "fr": "Banque", "de": "Bank"}','balance','debit',0,1,0,NULL,NULL,2,1,1);
INSERT INTO "account" VALUES('1285','{"en": "Card clearing", "nl": "Tussenrekening kaarten", "fr": "Compte d''attente cartes", "de": "Verrechnung Kartenzahlungen"}','balance','debit',0,1,0,NULL,NULL,3,1,1);
INSERT INTO "account" VALUES('1290','{"en": "Payments under way", "nl": "Betalingen onderweg", "fr": "Paiements en cours", "de": "Zahlungen unterwegs"}','balance','debit',0,1,0,NULL,NULL,4,1,1);
INSERT INTO "account" VALUES('1295','{"en": "Refunds to be paid", "nl": "Te betalen terugbetalingen", "fr": "Remboursements \u00e0 payer", "de": "Zu zahlende Erstattungen"}','balance','credit',0,1,0,NULL,NULL,5,1,1);
INSERT INTO "account" VALUES('1300','{"en": "Customers", "nl": "Klanten", "fr": "Clients", "de": "Debitoren"}','balance','debit',1,0,0,NULL,NULL,6,1,1);
INSERT INTO "account" VALUES('1310','{"en": "Bills receivable", "nl": "Te innen wissels", "fr": "Effets \u00e0 recevoir", "de": "Besitzwechsel"}','balance','debit',1,0,0,NULL,NULL,7,1,1);
INSERT INTO "account" VALUES('1311','{"en": "Bills remitted for collection", "nl": "Wissels ter incasso", "fr": "Effets remis \u00e0 l''encaissement", "de": "Wechsel zum Inkasso"}','balance','debit',1,0,0,NULL,NULL,8,1,1);
INSERT INTO "account" VALUES('1312','{"en": "Bills remitted for discount", "nl": "Wissels ter disconto", "fr": "Effets remis \u00e0 l''escompte", "de": "Wechsel zum Diskont"}','balance','debit',1,0,0,NULL,NULL,9,1,1);
INSERT INTO "account" VALUES('1313','{"en": "Protested bills", "nl": "Geprotesteerde wissels", "fr": "Effets impay\u00e9s", "de": "Protestierte Wechsel"}','balance','debit',1,0,0,NULL,NULL,10,1,1);
INSERT INTO "account" VALUES('1315','{"en": "Post-dated cheques on hand", "nl": "Vooruitgedateerde cheques", "fr": "Ch\u00e8ques postdat\u00e9s en portefeuille", "de": "Vordatierte Schecks"}','balance','debit',0,1,0,NULL,NULL,11,1,1);
INSERT INTO "account" VALUES('1320','{"en": "Doubtful debtors", "nl": "Dubieuze debiteuren", "fr": "Clients douteux", "de": "Zweifelhafte Forderungen"}','balance','debit',1,0,0,NULL,NULL,12,1,1);
INSERT INTO "account" VALUES('1330','{"en": "Bad-debt allowance", "nl": "Voorziening dubieuze debiteuren", "fr": "D\u00e9pr\u00e9ciation des cr\u00e9ances clients", "de": "Wertberichtigung auf Forderungen"}','balance','credit',0,1,0,NULL,NULL,13,1,1);
INSERT INTO "account" VALUES('1380','{"en": "Delivered, not invoiced", "nl": "Geleverd, nog te factureren", "fr": "Livr\u00e9, non factur\u00e9", "de": "Geliefert, nicht berechnet"}','balance','debit',0,1,0,NULL,NULL,14,1,1);
INSERT INTO "account" VALUES('1400','{"en": "Due to and from companies", "nl": "Rekening-courant groepsmaatschappijen", "fr": "Comptes courants intragroupe", "de": "Verrechnung verbundene Unternehmen"}','balance','both',0,1,0,NULL,NULL,15,1,1);
INSERT INTO "account" VALUES('1450','{"en": "Advances received", "nl": "Ontvangen vooruitbetalingen", "fr": "Acomptes re\u00e7us", "de": "Erhaltene Anzahlungen"}','balance','credit',1,0,0,NULL,NULL,16,1,1);
INSERT INTO "account" VALUES('1455','{"en": "Advances invoiced", "nl": "Gefactureerde voorschotten", "fr": "Acomptes factur\u00e9s", "de": "Berechnete Anzahlungen"}','balance','credit',0,1,0,NULL,NULL,17,1,1);
INSERT INTO "account" VALUES('1500','{"en": "Output VAT", "nl": "Af te dragen btw", "fr": "TVA collect\u00e9e", "de": "Umsatzsteuer"}','balance','credit',0,1,0,NULL,NULL,18,1,1);
INSERT INTO "account" VALUES('1510','{"en": "Output VAT, reduced rate", "nl": "Af te dragen btw laag", "fr": "TVA collect\u00e9e, taux r\u00e9duit", "de": "Umsatzsteuer, erm\u00e4\u00dfigter Satz"}','balance','both',0,1,0,NULL,NULL,19,1,1);
INSERT INTO "account" VALUES('1520','{"en": "Input VAT on bank charges", "nl": "Voorbelasting bankkosten", "fr": "TVA d\u00e9ductible sur frais bancaires", "de": "Vorsteuer auf Bankgeb\u00fchren"}','balance','debit',0,1,0,NULL,NULL,20,1,1);
INSERT INTO "account" VALUES('1530','{"en": "VAT not yet due", "nl": "Nog niet verschuldigde btw", "fr": "TVA en attente d''exigibilit\u00e9", "de": "Nicht f\u00e4llige Umsatzsteuer"}','balance','credit',0,1,0,NULL,NULL,21,1,1);
INSERT INTO "account" VALUES('1540','{"en": "VAT on prepayments", "nl": "Btw op vooruitbetalingen", "fr": "TVA sur acomptes", "de": "Umsatzsteuer auf Anzahlungen"}','balance','debit',0,1,0,NULL,NULL,22,1,1);
INSERT INTO "account" VALUES('1640','{"en": "Liability for discounted bills", "nl": "Verplichting verdisconteerde wissels", "fr": "Engagements sur effets escompt\u00e9s", "de": "Verbindlichkeit aus diskontierten Wechseln"}','balance','credit',0,1,0,NULL,NULL,23,1,1);
INSERT INTO "account" VALUES('1650','{"en": "Commission payable", "nl": "Te betalen provisie", "fr": "Commissions \u00e0 payer", "de": "Zu zahlende Provisionen"}','balance','credit',0,1,0,NULL,NULL,24,1,1);
INSERT INTO "account" VALUES('1999','{"en": "Unidentified receipts", "nl": "Onbekende ontvangsten", "fr": "Encaissements non identifi\u00e9s", "de": "Ungekl\u00e4rte Zahlungseing\u00e4nge"}','balance','credit',0,1,0,NULL,NULL,25,1,1);
INSERT INTO "account" VALUES('4450','{"en": "Commission expense", "nl": "Provisiekosten", "fr": "Commissions", "de": "Provisionsaufwand"}','profit_and_loss','debit',0,1,0,NULL,NULL,26,1,1);
INSERT INTO "account" VALUES('4750','{"en": "Write-off expense", "nl": "Afboeking oninbare vorderingen", "fr": "Pertes sur cr\u00e9ances irr\u00e9couvrables", "de": "Forderungsverluste"}','profit_and_loss','debit',0,1,0,NULL,NULL,27,1,1);
INSERT INTO "account" VALUES('4930','{"en": "Bank charges", "nl": "Bankkosten", "fr": "Frais bancaires", "de": "Bankgeb\u00fchren"}','profit_and_loss','debit',0,1,0,NULL,NULL,28,1,1);
INSERT INTO "account" VALUES('4940','{"en": "Discount interest", "nl": "Disconto", "fr": "Int\u00e9r\u00eats d''escompte", "de": "Diskontzinsen"}','profit_and_loss','debit',0,1,0,NULL,NULL,29,1,1);
INSERT INTO "account" VALUES('4990','{"en": "Invoice rounding", "nl": "Factuurafronding", "fr": "Arrondi de facture", "de": "Rechnungsrundung"}','profit_and_loss','both',0,1,0,NULL,NULL,30,1,1);
INSERT INTO "account" VALUES('8000','{"en": "Revenue", "nl": "Omzet", "fr": "Ventes", "de": "Umsatzerl\u00f6se"}','profit_and_loss','credit',0,1,0,NULL,NULL,31,1,1);
INSERT INTO "account" VALUES('8010','{"en": "Revenue, reduced rate", "nl": "Omzet laag tarief", "fr": "Ventes, taux r\u00e9duit", "de": "Erl\u00f6se, erm\u00e4\u00dfigter Satz"}','profit_and_loss','both',0,1,0,NULL,NULL,32,1,1);
INSERT INTO "account" VALUES('8030','{"en": "Revenue, domestic reverse charge", "nl": "Omzet binnenland verlegd", "fr": "Ventes, autoliquidation nationale", "de": "Erl\u00f6se, Reverse-Charge Inland"}','profit_and_loss','credit',0,1,0,NULL,NULL,33,1,1);
INSERT INTO "account" VALUES('8040','{"en": "Revenue, EU goods and services", "nl": "Omzet binnen de EU", "fr": "Ventes intracommunautaires", "de": "Erl\u00f6se innergemeinschaftlich"}','profit_and_loss','credit',0,1,0,NULL,NULL,34,1,1);
INSERT INTO "account" VALUES('8045','{"en": "Revenue, services in the EU", "nl": "Omzet diensten binnen de EU", "fr": "Prestations de services UE", "de": "Erl\u00f6se, Leistungen an EU-Unternehmer"}','profit_and_loss','both',0,1,0,NULL,NULL,35,1,1);
INSERT INTO "account" VALUES('8050','{"en": "Revenue, export", "nl": "Omzet uitvoer", "fr": "Ventes \u00e0 l''exportation", "de": "Erl\u00f6se Ausfuhr"}','profit_and_loss','credit',0,1,0,NULL,NULL,36,1,1);
INSERT INTO "account" VALUES('8060','{"en": "Revenue, exempt or zero-rated", "nl": "Omzet vrijgesteld of nultarief", "fr": "Ventes exon\u00e9r\u00e9es ou \u00e0 taux z\u00e9ro", "de": "Steuerfreie Erl\u00f6se"}','profit_and_loss','credit',0,1,0,NULL,NULL,37,1,1);
INSERT INTO "account" VALUES('8200','{"en": "Charges re-invoiced", "nl": "Doorberekende kosten", "fr": "Frais refactur\u00e9s", "de": "Weiterberechnete Kosten"}','profit_and_loss','credit',0,1,0,NULL,NULL,38,1,1);
INSERT INTO "account" VALUES('8300','{"en": "Letter fees and compensation", "nl": "Aanmaningskosten en vergoedingen", "fr": "Frais de relance et indemnit\u00e9s", "de": "Mahngeb\u00fchren und Pauschalen"}','profit_and_loss','credit',0,1,0,NULL,NULL,39,1,1);
INSERT INTO "account" VALUES('8400','{"en": "Recovered bad debts", "nl": "Ontvangen op afgeboekte vorderingen", "fr": "Rentr\u00e9es sur cr\u00e9ances amorties", "de": "Ertr\u00e4ge aus abgeschriebenen Forderungen"}','profit_and_loss','credit',0,1,0,NULL,NULL,40,1,1);
INSERT INTO "account" VALUES('8500','{"en": "Invoice discounts", "nl": "Factuurkortingen", "fr": "Remises sur factures", "de": "Rechnungsrabatte"}','profit_and_loss','debit',0,1,0,NULL,NULL,41,1,1);
INSERT INTO "account" VALUES('8510','{"en": "Cash discount granted", "nl": "Verleende betalingskorting", "fr": "Escomptes accord\u00e9s", "de": "Gew\u00e4hrte Skonti"}','profit_and_loss','debit',0,1,0,NULL,NULL,42,1,1);
INSERT INTO "account" VALUES('8520','{"en": "Over- and underpayment", "nl": "Over- en onderbetaling", "fr": "Trop-per\u00e7us et moins-per\u00e7us", "de": "\u00dcber- und Unterzahlung"}','profit_and_loss','both',0,1,0,NULL,NULL,43,1,1);
INSERT INTO "account" VALUES('9100','{"en": "Interest income", "nl": "Rentebaten", "fr": "Produits d''int\u00e9r\u00eats", "de": "Zinsertr\u00e4ge"}','profit_and_loss','credit',0,1,0,NULL,NULL,44,1,1);
INSERT INTO "account" VALUES('9200','{"en": "Realised exchange gain", "nl": "Gerealiseerde koerswinst", "fr": "Gain de change r\u00e9alis\u00e9", "de": "Realisierter Kursgewinn"}','profit_and_loss','credit',0,1,0,NULL,NULL,45,1,1);
INSERT INTO "account" VALUES('9210','{"en": "Realised exchange loss", "nl": "Gerealiseerd koersverlies", "fr": "Perte de change r\u00e9alis\u00e9e", "de": "Realisierter Kursverlust"}','profit_and_loss','debit',0,1,0,NULL,NULL,46,1,1);
INSERT INTO "account" VALUES('9220','{"en": "Unrealised exchange gain", "nl": "Ongerealiseerde koerswinst", "fr": "Gain de change latent", "de": "Unrealisierter Kursgewinn"}','profit_and_loss','credit',0,1,0,NULL,NULL,47,1,1);
INSERT INTO "account" VALUES('9230','{"en": "Unrealised exchange loss", "nl": "Ongerealiseerd koersverlies", "fr": "Perte de change latente", "de": "Unrealisierter Kursverlust"}','profit_and_loss','debit',0,1,0,NULL,NULL,48,1,1);
INSERT INTO "account" VALUES('9990','{"en": "Contra account for opening items", "nl": "Tegenrekening beginbalans", "fr": "Contrepartie des postes d''ouverture", "de": "Gegenkonto Er\u00f6ffnungsposten"}','balance','both',0,1,0,NULL,NULL,49,1,1);
CREATE TABLE account_dimension_rule (
	account_id INTEGER NOT NULL,
	dimension VARCHAR(40) NOT NULL,
	rule VARCHAR(40) NOT NULL,
	id INTEGER NOT NULL,
	CONSTRAINT pk_account_dimension_rule PRIMARY KEY (id),
	CONSTRAINT uq_account_dimension_rule_account_id_dimension UNIQUE (account_id, dimension),
	CONSTRAINT fk_account_dimension_rule_account_id FOREIGN KEY(account_id) REFERENCES account (id) ON DELETE CASCADE,
	CONSTRAINT ck_account_dimension_rule_dimension CHECK (dimension IN ('cost_centre', 'project')),
	CONSTRAINT ck_account_dimension_rule_rule CHECK (rule IN ('optional', 'required', 'forbidden'))
);
CREATE TABLE account_status (
	code VARCHAR(10) NOT NULL,
	names JSON NOT NULL,
	hold_type VARCHAR(40) NOT NULL,
	id INTEGER NOT NULL,
	company_id INTEGER NOT NULL,
	version INTEGER NOT NULL,
	CONSTRAINT pk_account_status PRIMARY KEY (id),
	CONSTRAINT uq_account_status_company_id_code UNIQUE (company_id, code),
	CONSTRAINT ck_account_status_hold_type CHECK (hold_type IN ('none', 'invoice', 'all')),
	CONSTRAINT fk_account_status_company_id FOREIGN KEY(company_id) REFERENCES company (id) ON DELETE RESTRICT
);
CREATE TABLE aging_definition (
	code VARCHAR(20) NOT NULL,
	names JSON NOT NULL,
	direction VARCHAR(40) NOT NULL,
	basis VARCHAR(40) NOT NULL,
	id INTEGER NOT NULL,
	company_id INTEGER NOT NULL,
	version INTEGER NOT NULL,
	CONSTRAINT pk_aging_definition PRIMARY KEY (id),
	CONSTRAINT uq_aging_definition_company_id_code UNIQUE (company_id, code),
	CONSTRAINT ck_aging_definition_direction CHECK (direction IN ('forward', 'backward')),
	CONSTRAINT ck_aging_definition_basis CHECK (basis IN ('due_date', 'posting_date', 'document_date')),
	CONSTRAINT fk_aging_definition_company_id FOREIGN KEY(company_id) REFERENCES company (id) ON DELETE RESTRICT
);
INSERT INTO "aging_definition" VALUES('30-60-90','{"en": "30-60-90 days", "nl": "30-60-90 dagen", "fr": "30-60-90 jours", "de": "30-60-90 Tage"}','backward','due_date',1,1,1);
INSERT INTO "aging_definition" VALUES('30-60-90-180','{"en": "30-60-90-180 days", "nl": "30-60-90-180 dagen", "fr": "30-60-90-180 jours", "de": "30-60-90-180 Tage"}','backward','due_date',2,1,1);
INSERT INTO "aging_definition" VALUES('MONTH','{"en": "Calendar months", "nl": "Kalendermaanden", "fr": "Mois civils", "de": "Kalendermonate"}','backward','due_date',3,1,1);
INSERT INTO "aging_definition" VALUES('FUTURE','{"en": "Expected receipts", "nl": "Verwachte ontvangsten", "fr": "Encaissements attendus", "de": "Erwartete Eing\u00e4nge"}','forward','due_date',4,1,1);
CREATE TABLE aging_period (
	definition_id INTEGER NOT NULL,
	position INTEGER NOT NULL,
	labels JSON NOT NULL,
	unit INTEGER NOT NULL,
	interval VARCHAR(40) NOT NULL,
	indicator VARCHAR(40) NOT NULL,
	role VARCHAR(40) NOT NULL,
	id INTEGER NOT NULL,
	CONSTRAINT pk_aging_period PRIMARY KEY (id),
	CONSTRAINT uq_aging_period_definition_id_position UNIQUE (definition_id, position),
	CONSTRAINT fk_aging_period_definition_id FOREIGN KEY(definition_id) REFERENCES aging_definition (id) ON DELETE CASCADE,
	CONSTRAINT ck_aging_period_interval CHECK (interval IN ('day', 'week', 'month', 'quarter', 'year', 'period', 'unlimited')),
	CONSTRAINT ck_aging_period_indicator CHECK (indicator IN ('none', 'green', 'yellow', 'orange', 'red')),
	CONSTRAINT ck_aging_period_role CHECK (role IN ('overdue', 'current', 'not_due'))
);
INSERT INTO "aging_period" VALUES(1,1,'{"en": "Not due", "nl": "Niet vervallen", "fr": "Non \u00e9chu", "de": "Nicht f\u00e4llig"}',0,'unlimited','green','not_due',1);
INSERT INTO "aging_period" VALUES(1,2,'{"en": "1\u201330 days", "nl": "1\u201330 dagen", "fr": "1\u201330 jours", "de": "1\u201330 Tage"}',-30,'day','yellow','overdue',2);
INSERT INTO "aging_period" VALUES(1,3,'{"en": "31\u201360 days", "nl": "31\u201360 dagen", "fr": "31\u201360 jours", "de": "31\u201360 Tage"}',-30,'day','orange','overdue',3);
INSERT INTO "aging_period" VALUES(1,4,'{"en": "61\u201390 days", "nl": "61\u201390 dagen", "fr": "61\u201390 jours", "de": "61\u201390 Tage"}',-30,'day','red','overdue',4);
INSERT INTO "aging_period" VALUES(1,5,'{"en": "> 90 days", "nl": "> 90 dagen", "fr": "> 90 jours", "de": "> 90 Tage"}',-1,'unlimited','red','overdue',5);
INSERT INTO "aging_period" VALUES(2,1,'{"en": "Not due", "nl": "Niet vervallen", "fr": "Non \u00e9chu", "de": "Nicht f\u00e4llig"}',0,'unlimited','green','not_due',6);
INSERT INTO "aging_period" VALUES(2,2,'{"en": "1\u201330 days", "nl": "1\u201330 dagen", "fr": "1\u201330 jours", "de": "1\u201330 Tage"}',-30,'day','yellow','overdue',7);
INSERT INTO "aging_period" VALUES(2,3,'{"en": "31\u201360 days", "nl": "31\u201360 dagen", "fr": "31\u201360 jours", "de": "31\u201360 Tage"}',-30,'day','orange','overdue',8);
INSERT INTO "aging_period" VALUES(2,4,'{"en": "61\u201390 days", "nl": "61\u201390 dagen", "fr": "61\u201390 jours", "de": "61\u201390 Tage"}',-30,'day','red','overdue',9);
INSERT INTO "aging_period" VALUES(2,5,'{"en": "91\u2013180 days", "nl": "91\u2013180 dagen", "fr": "91\u2013180 jours", "de": "91\u2013180 Tage"}',-90,'day','red','overdue',10);
INSERT INTO "aging_period" VALUES(2,6,'{"en": "> 180 days", "nl": "> 180 dagen", "fr": "> 180 jours", "de": "> 180 Tage"}',-1,'unlimited','red','overdue',11);
INSERT INTO "aging_period" VALUES(3,1,'{"en": "Not due", "nl": "Niet vervallen", "fr": "Non \u00e9chu", "de": "Nicht f\u00e4llig"}',0,'unlimited','green','not_due',12);
INSERT INTO "aging_period" VALUES(3,2,'{"en": "This month", "nl": "Deze maand", "fr": "Ce mois", "de": "Dieser Monat"}',-1,'month','yellow','overdue',13);
INSERT INTO "aging_period" VALUES(3,3,'{"en": "Last month", "nl": "Vorige maand", "fr": "Mois pr\u00e9c\u00e9dent", "de": "Vormonat"}',-1,'month','yellow','overdue',14);
INSERT INTO "aging_period" VALUES(3,4,'{"en": "2 months back", "nl": "2 maanden terug", "fr": "2 mois avant", "de": "vor 2 Monaten"}',-1,'month','orange','overdue',15);
INSERT INTO "aging_period" VALUES(3,5,'{"en": "Older", "nl": "Ouder", "fr": "Plus ancien", "de": "\u00c4lter"}',-1,'unlimited','red','overdue',16);
INSERT INTO "aging_period" VALUES(4,1,'{"en": "Overdue", "nl": "Achterstallig", "fr": "En retard", "de": "\u00dcberf\u00e4llig"}',-1,'unlimited','red','overdue',17);
INSERT INTO "aging_period" VALUES(4,2,'{"en": "Today", "nl": "Vandaag", "fr": "Aujourd\u2019hui", "de": "Heute"}',0,'day','none','current',18);
INSERT INTO "aging_period" VALUES(4,3,'{"en": "Next 7 days", "nl": "Komende 7 dagen", "fr": "7 prochains jours", "de": "N\u00e4chste 7 Tage"}',7,'day','none','not_due',19);
INSERT INTO "aging_period" VALUES(4,4,'{"en": "8\u201330 days", "nl": "8\u201330 dagen", "fr": "8\u201330 jours", "de": "8\u201330 Tage"}',23,'day','none','not_due',20);
INSERT INTO "aging_period" VALUES(4,5,'{"en": "31\u201360 days", "nl": "31\u201360 dagen", "fr": "31\u201360 jours", "de": "31\u201360 Tage"}',30,'day','none','not_due',21);
INSERT INTO "aging_period" VALUES(4,6,'{"en": "Later", "nl": "Later", "fr": "Plus tard", "de": "Sp\u00e4ter"}',1,'unlimited','none','not_due',22);
CREATE TABLE aging_snapshot (
	definition_id INTEGER NOT NULL,
	as_of DATE NOT NULL,
	balance_as_of DATE NOT NULL,
	basis VARCHAR(40) NOT NULL,
	kind VARCHAR(40) NOT NULL,
	parameters JSON NOT NULL,
	created_at VARCHAR(27) NOT NULL,
	created_by_id INTEGER NOT NULL,
	id INTEGER NOT NULL,
	company_id INTEGER NOT NULL,
	CONSTRAINT pk_aging_snapshot PRIMARY KEY (id),
	CONSTRAINT fk_aging_snapshot_definition_id FOREIGN KEY(definition_id) REFERENCES aging_definition (id),
	CONSTRAINT ck_aging_snapshot_basis CHECK (basis IN ('due_date', 'posting_date', 'document_date')),
	CONSTRAINT ck_aging_snapshot_kind CHECK (kind IN ('daily', 'month_end', 'manual')),
	CONSTRAINT fk_aging_snapshot_created_by_id FOREIGN KEY(created_by_id) REFERENCES user (id),
	CONSTRAINT fk_aging_snapshot_company_id FOREIGN KEY(company_id) REFERENCES company (id) ON DELETE RESTRICT
);
CREATE TABLE aging_snapshot_amount (
	row_id INTEGER NOT NULL,
	period_id INTEGER NOT NULL,
	amount BIGINT NOT NULL,
	count INTEGER NOT NULL,
	id INTEGER NOT NULL,
	CONSTRAINT pk_aging_snapshot_amount PRIMARY KEY (id),
	CONSTRAINT uq_aging_snapshot_amount_row_id_period_id UNIQUE (row_id, period_id),
	CONSTRAINT fk_aging_snapshot_amount_row_id FOREIGN KEY(row_id) REFERENCES aging_snapshot_customer (id),
	CONSTRAINT fk_aging_snapshot_amount_period_id FOREIGN KEY(period_id) REFERENCES aging_period (id)
);
CREATE TABLE aging_snapshot_customer (
	snapshot_id INTEGER NOT NULL,
	customer_id INTEGER NOT NULL,
	balance BIGINT NOT NULL,
	overdue BIGINT NOT NULL,
	unapplied BIGINT NOT NULL,
	prepayments BIGINT NOT NULL,
	bills BIGINT NOT NULL,
	credit_limit BIGINT,
	uninvoiced BIGINT NOT NULL,
	orders BIGINT NOT NULL,
	available BIGINT,
	disputed_count INTEGER NOT NULL,
	disputed BIGINT NOT NULL,
	id INTEGER NOT NULL,
	CONSTRAINT pk_aging_snapshot_customer PRIMARY KEY (id),
	CONSTRAINT uq_aging_snapshot_customer_snapshot_id_customer_id UNIQUE (snapshot_id, customer_id),
	CONSTRAINT fk_aging_snapshot_customer_snapshot_id FOREIGN KEY(snapshot_id) REFERENCES aging_snapshot (id),
	CONSTRAINT fk_aging_snapshot_customer_customer_id FOREIGN KEY(customer_id) REFERENCES customer (id)
);
CREATE TABLE allowed_posting_range (
	user_id INTEGER,
	from_date DATE,
	from_formula VARCHAR(40),
	to_date DATE,
	to_formula VARCHAR(40),
	id INTEGER NOT NULL,
	company_id INTEGER NOT NULL,
	version INTEGER NOT NULL,
	CONSTRAINT pk_allowed_posting_range PRIMARY KEY (id),
	CONSTRAINT ck_allowed_posting_range_from_one CHECK (from_date is null or from_formula is null),
	CONSTRAINT ck_allowed_posting_range_to_one CHECK (to_date is null or to_formula is null),
	CONSTRAINT fk_allowed_posting_range_user_id FOREIGN KEY(user_id) REFERENCES user (id),
	CONSTRAINT fk_allowed_posting_range_company_id FOREIGN KEY(company_id) REFERENCES company (id) ON DELETE RESTRICT
);
CREATE TABLE archive_content (
	sha256 VARCHAR(64) NOT NULL,
	size INTEGER NOT NULL,
	codec VARCHAR(40) NOT NULL,
	bytes BLOB,
	erased_at VARCHAR(27),
	CONSTRAINT pk_archive_content PRIMARY KEY (sha256),
	CONSTRAINT ck_archive_content_codec CHECK (codec IN ('raw', 'zlib'))
);
CREATE TABLE archived_document (
	kind VARCHAR(30) NOT NULL,
	number VARCHAR(20) NOT NULL,
	date DATE NOT NULL,
	customer_id INTEGER,
	document_table VARCHAR(40) NOT NULL,
	document_id INTEGER NOT NULL,
	letter_id INTEGER,
	language VARCHAR(2) NOT NULL,
	layout_version INTEGER NOT NULL,
	content_sha256 VARCHAR(64) NOT NULL,
	duplicate_of_id INTEGER,
	created_at VARCHAR(27) NOT NULL,
	created_by_id INTEGER NOT NULL,
	id INTEGER NOT NULL,
	company_id INTEGER NOT NULL,
	CONSTRAINT pk_archived_document PRIMARY KEY (id),
	CONSTRAINT fk_archived_document_customer_id FOREIGN KEY(customer_id) REFERENCES customer (id),
	CONSTRAINT fk_archived_document_letter_id FOREIGN KEY(letter_id) REFERENCES letter_record (id),
	CONSTRAINT fk_archived_document_content_sha256 FOREIGN KEY(content_sha256) REFERENCES archive_content (sha256),
	CONSTRAINT fk_archived_document_duplicate_of_id FOREIGN KEY(duplicate_of_id) REFERENCES archived_document (id),
	CONSTRAINT fk_archived_document_created_by_id FOREIGN KEY(created_by_id) REFERENCES user (id),
	CONSTRAINT fk_archived_document_company_id FOREIGN KEY(company_id) REFERENCES company (id) ON DELETE RESTRICT
);
CREATE TABLE attachment (
	owner_table VARCHAR(40) NOT NULL,
	owner_id INTEGER NOT NULL,
	name VARCHAR(200) NOT NULL,
	content_sha256 VARCHAR(64) NOT NULL,
	id INTEGER NOT NULL,
	company_id INTEGER NOT NULL,
	version INTEGER NOT NULL,
	CONSTRAINT pk_attachment PRIMARY KEY (id),
	CONSTRAINT fk_attachment_content_sha256 FOREIGN KEY(content_sha256) REFERENCES archive_content (sha256),
	CONSTRAINT fk_attachment_company_id FOREIGN KEY(company_id) REFERENCES company (id) ON DELETE RESTRICT
);
CREATE TABLE audit_anchor (
	seq INTEGER NOT NULL,
	chain_hash VARCHAR(64) NOT NULL,
	at VARCHAR(27) NOT NULL,
	purpose VARCHAR(40) NOT NULL,
	id INTEGER NOT NULL,
	CONSTRAINT pk_audit_anchor PRIMARY KEY (id)
);
CREATE TABLE audit_payload (
	content TEXT,
	erased_at VARCHAR(27),
	id INTEGER NOT NULL,
	CONSTRAINT pk_audit_payload PRIMARY KEY (id)
);
INSERT INTO "audit_payload" VALUES('{"new":{"address_layout":"postcode_city","code":"AD","names":{"de":"Andorra","en":"Andorra","fr":"Andorre","nl":"Andorra"}},"reason":null}',NULL,1);
INSERT INTO "audit_payload" VALUES('{"new":{"address_layout":"postcode_city","code":"AE","names":{"de":"Vereinigte Arabische Emirate","en":"United Arab Emirates","fr":"Émirats arabes unis","nl":"Verenigde Arabische Emiraten"}},"reason":null}',NULL,2);
INSERT INTO "audit_payload" VALUES('{"new":{"address_layout":"postcode_city","code":"AL","names":{"de":"Albanien","en":"Albania","fr":"Albanie","nl":"Albanië"}},"reason":null}',NULL,3);
INSERT INTO "audit_payload" VALUES('{"new":{"address_layout":"postcode_city","code":"AR","names":{"de":"Argentinien","en":"Argentina","fr":"Argentine","nl":"Argentinië"}},"reason":null}',NULL,4);
INSERT INTO "audit_payload" VALUES('{"new":{"address_layout":"postcode_city","code":"AT","eu_from":"1995-01-01","names":{"de":"Österreich","en":"Austria","fr":"Autriche","nl":"Oostenrijk"},"postcode_pattern":"[0-9]{4}","vat_prefix":"AT"},"reason":null}',NULL,5);
INSERT INTO "audit_payload" VALUES('{"new":{"address_layout":"postcode_city","code":"AU","names":{"de":"Australien","en":"Australia","fr":"Australie","nl":"Australië"}},"reason":null}',NULL,6);
INSERT INTO "audit_payload" VALUES('{"new":{"address_layout":"postcode_city","code":"BA","names":{"de":"Bosnien und Herzegowina","en":"Bosnia & Herzegovina","fr":"Bosnie-Herzégovine","nl":"Bosnië en Herzegovina"}},"reason":null}',NULL,7);
INSERT INTO "audit_payload" VALUES('{"new":{"address_layout":"postcode_city","code":"BE","eu_from":"1958-01-01","names":{"de":"Belgien","en":"Belgium","fr":"Belgique","nl":"België"},"postcode_pattern":"[1-9][0-9]{3}","vat_prefix":"BE"},"reason":null}',NULL,8);
INSERT INTO "audit_payload" VALUES('{"new":{"address_layout":"postcode_city","code":"BG","eu_from":"2007-01-01","names":{"de":"Bulgarien","en":"Bulgaria","fr":"Bulgarie","nl":"Bulgarije"},"vat_prefix":"BG"},"reason":null}',NULL,9);
INSERT INTO "audit_payload" VALUES('{"new":{"address_layout":"postcode_city","code":"BR","names":{"de":"Brasilien","en":"Brazil","fr":"Brésil","nl":"Brazilië"}},"reason":null}',NULL,10);
INSERT INTO "audit_payload" VALUES('{"new":{"address_layout":"postcode_city","code":"CA","names":{"de":"Kanada","en":"Canada","fr":"Canada","nl":"Canada"}},"reason":null}',NULL,11);
INSERT INTO "audit_payload" VALUES('{"new":{"address_layout":"postcode_city","code":"CH","names":{"de":"Schweiz","en":"Switzerland","fr":"Suisse","nl":"Zwitserland"},"postcode_pattern":"[0-9]{4}"},"reason":null}',NULL,12);
INSERT INTO "audit_payload" VALUES('{"new":{"address_layout":"postcode_city","code":"CL","names":{"de":"Chile","en":"Chile","fr":"Chili","nl":"Chili"}},"reason":null}',NULL,13);
INSERT INTO "audit_payload" VALUES('{"new":{"address_layout":"postcode_city","code":"CN","names":{"de":"China","en":"China","fr":"Chine","nl":"China"}},"reason":null}',NULL,14);
INSERT INTO "audit_payload" VALUES('{"new":{"address_layout":"postcode_city","code":"CO","names":{"de":"Kolumbien","en":"Colombia","fr":"Colombie","nl":"Colombia"}},"reason":null}',NULL,15);
INSERT INTO "audit_payload" VALUES('{"new":{"address_layout":"postcode_city","code":"CY","eu_from":"2004-05-01","names":{"de":"Zypern","en":"Cyprus","fr":"Chypre","nl":"Cyprus"},"vat_prefix":"CY"},"reason":null}',NULL,16);
INSERT INTO "audit_payload" VALUES('{"new":{"address_layout":"postcode_city","code":"CZ","eu_from":"2004-05-01","names":{"de":"Tschechien","en":"Czechia","fr":"Tchéquie","nl":"Tsjechië"},"vat_prefix":"CZ"},"reason":null}',NULL,17);
INSERT INTO "audit_payload" VALUES('{"new":{"address_layout":"postcode_city","code":"DE","eu_from":"1958-01-01","names":{"de":"Deutschland","en":"Germany","fr":"Allemagne","nl":"Duitsland"},"postcode_pattern":"[0-9]{5}","vat_prefix":"DE"},"reason":null}',NULL,18);
INSERT INTO "audit_payload" VALUES('{"new":{"address_layout":"postcode_city","code":"DK","eu_from":"1973-01-01","names":{"de":"Dänemark","en":"Denmark","fr":"Danemark","nl":"Denemarken"},"vat_prefix":"DK"},"reason":null}',NULL,19);
INSERT INTO "audit_payload" VALUES('{"new":{"address_layout":"postcode_city","code":"EE","eu_from":"2004-05-01","names":{"de":"Estland","en":"Estonia","fr":"Estonie","nl":"Estland"},"vat_prefix":"EE"},"reason":null}',NULL,20);
INSERT INTO "audit_payload" VALUES('{"new":{"address_layout":"postcode_city","code":"EG","names":{"de":"Ägypten","en":"Egypt","fr":"Égypte","nl":"Egypte"}},"reason":null}',NULL,21);
INSERT INTO "audit_payload" VALUES('{"new":{"address_layout":"postcode_city","code":"ES","eu_from":"1986-01-01","names":{"de":"Spanien","en":"Spain","fr":"Espagne","nl":"Spanje"},"vat_prefix":"ES"},"reason":null}',NULL,22);
INSERT INTO "audit_payload" VALUES('{"new":{"address_layout":"postcode_city","code":"FI","eu_from":"1995-01-01","names":{"de":"Finnland","en":"Finland","fr":"Finlande","nl":"Finland"},"vat_prefix":"FI"},"reason":null}',NULL,23);
INSERT INTO "audit_payload" VALUES('{"new":{"address_layout":"postcode_city","code":"FR","eu_from":"1958-01-01","names":{"de":"Frankreich","en":"France","fr":"France","nl":"Frankrijk"},"postcode_pattern":"[0-9]{5}","vat_prefix":"FR"},"reason":null}',NULL,24);
INSERT INTO "audit_payload" VALUES('{"new":{"address_layout":"city_postcode","code":"GB","eu_from":"1973-01-01","eu_to":"2020-12-31","names":{"de":"Vereinigtes Königreich","en":"United Kingdom","fr":"Royaume-Uni","nl":"Verenigd Koninkrijk"},"postcode_pattern":"[A-Z]{1,2}[0-9][A-Z0-9]? ?[0-9][A-Z]{2}","vat_prefix":"GB"},"reason":null}',NULL,25);
INSERT INTO "audit_payload" VALUES('{"new":{"address_layout":"city_postcode","code":"GG","names":{"de":"Guernsey","en":"Guernsey","fr":"Guernesey","nl":"Guernsey"}},"reason":null}',NULL,26);
INSERT INTO "audit_payload" VALUES('{"new":{"address_layout":"city_postcode","code":"GI","names":{"de":"Gibraltar","en":"Gibraltar","fr":"Gibraltar","nl":"Gibraltar"}},"reason":null}',NULL,27);
INSERT INTO "audit_payload" VALUES('{"new":{"address_layout":"postcode_city","code":"GR","eu_from":"1981-01-01","names":{"de":"Griechenland","en":"Greece","fr":"Grèce","nl":"Griekenland"},"vat_prefix":"EL"},"reason":null}',NULL,28);
INSERT INTO "audit_payload" VALUES('{"new":{"address_layout":"postcode_city","code":"HK","names":{"de":"Sonderverwaltungsregion Hongkong","en":"Hong Kong SAR China","fr":"R.A.S. chinoise de Hong Kong","nl":"Hongkong SAR van China"}},"reason":null}',NULL,29);
INSERT INTO "audit_payload" VALUES('{"new":{"address_layout":"postcode_city","code":"HR","eu_from":"2013-07-01","names":{"de":"Kroatien","en":"Croatia","fr":"Croatie","nl":"Kroatië"},"vat_prefix":"HR"},"reason":null}',NULL,30);
INSERT INTO "audit_payload" VALUES('{"new":{"address_layout":"postcode_city","code":"HU","eu_from":"2004-05-01","names":{"de":"Ungarn","en":"Hungary","fr":"Hongrie","nl":"Hongarije"},"vat_prefix":"HU"},"reason":null}',NULL,31);
INSERT INTO "audit_payload" VALUES('{"new":{"address_layout":"postcode_city","code":"ID","names":{"de":"Indonesien","en":"Indonesia","fr":"Indonésie","nl":"Indonesië"}},"reason":null}',NULL,32);
INSERT INTO "audit_payload" VALUES('{"new":{"address_layout":"city_postcode","code":"IE","eu_from":"1973-01-01","names":{"de":"Irland","en":"Ireland","fr":"Irlande","nl":"Ierland"},"vat_prefix":"IE"},"reason":null}',NULL,33);
INSERT INTO "audit_payload" VALUES('{"new":{"address_layout":"postcode_city","code":"IL","names":{"de":"Israel","en":"Israel","fr":"Israël","nl":"Israël"}},"reason":null}',NULL,34);
INSERT INTO "audit_payload" VALUES('{"new":{"address_layout":"city_postcode","code":"IM","names":{"de":"Isle of Man","en":"Isle of Man","fr":"Île de Man","nl":"Isle of Man"}},"reason":null}',NULL,35);
INSERT INTO "audit_payload" VALUES('{"new":{"address_layout":"postcode_city","code":"IN","names":{"de":"Indien","en":"India","fr":"Inde","nl":"India"}},"reason":null}',NULL,36);
INSERT INTO "audit_payload" VALUES('{"new":{"address_layout":"postcode_city","code":"IS","names":{"de":"Island","en":"Iceland","fr":"Islande","nl":"IJsland"}},"reason":null}',NULL,37);
INSERT INTO "audit_payload" VALUES('{"new":{"address_layout":"postcode_city","code":"IT","eu_from":"1958-01-01","names":{"de":"Italien","en":"Italy","fr":"Italie","nl":"Italië"},"vat_prefix":"IT"},"reason":null}',NULL,38);
INSERT INTO "audit_payload" VALUES('{"new":{"address_layout":"city_postcode","code":"JE","names":{"de":"Jersey","en":"Jersey","fr":"Jersey","nl":"Jersey"}},"reason":null}',NULL,39);
INSERT INTO "audit_payload" VALUES('{"new":{"address_layout":"postcode_city","code":"JP","names":{"de":"Japan","en":"Japan","fr":"Japon","nl":"Japan"}},"reason":null}',NULL,40);
INSERT INTO "audit_payload" VALUES('{"new":{"address_layout":"postcode_city","code":"KR","names":{"de":"Südkorea","en":"South Korea","fr":"Corée du Sud","nl":"Zuid-Korea"}},"reason":null}',NULL,41);
INSERT INTO "audit_payload" VALUES('{"new":{"address_layout":"postcode_city","code":"LI","names":{"de":"Liechtenstein","en":"Liechtenstein","fr":"Liechtenstein","nl":"Liechtenstein"}},"reason":null}',NULL,42);
INSERT INTO "audit_payload" VALUES('{"new":{"address_layout":"postcode_city","code":"LT","eu_from":"2004-05-01","names":{"de":"Litauen","en":"Lithuania","fr":"Lituanie","nl":"Litouwen"},"vat_prefix":"LT"},"reason":null}',NULL,43);
INSERT INTO "audit_payload" VALUES('{"new":{"address_layout":"postcode_city","code":"LU","eu_from":"1958-01-01","names":{"de":"Luxemburg","en":"Luxembourg","fr":"Luxembourg","nl":"Luxemburg"},"postcode_pattern":"[0-9]{4}","vat_prefix":"LU"},"reason":null}',NULL,44);
INSERT INTO "audit_payload" VALUES('{"new":{"address_layout":"postcode_city","code":"LV","eu_from":"2004-05-01","names":{"de":"Lettland","en":"Latvia","fr":"Lettonie","nl":"Letland"},"vat_prefix":"LV"},"reason":null}',NULL,45);
INSERT INTO "audit_payload" VALUES('{"new":{"address_layout":"postcode_city","code":"MA","names":{"de":"Marokko","en":"Morocco","fr":"Maroc","nl":"Marokko"}},"reason":null}',NULL,46);
INSERT INTO "audit_payload" VALUES('{"new":{"address_layout":"postcode_city","code":"MC","names":{"de":"Monaco","en":"Monaco","fr":"Monaco","nl":"Monaco"}},"reason":null}',NULL,47);
INSERT INTO "audit_payload" VALUES('{"new":{"address_layout":"postcode_city","code":"MD","names":{"de":"Republik Moldau","en":"Moldova","fr":"Moldavie","nl":"Moldavië"}},"reason":null}',NULL,48);
INSERT INTO "audit_payload" VALUES('{"new":{"address_layout":"postcode_city","code":"ME","names":{"de":"Montenegro","en":"Montenegro","fr":"Monténégro","nl":"Montenegro"}},"reason":null}',NULL,49);
INSERT INTO "audit_payload" VALUES('{"new":{"address_layout":"postcode_city","code":"MK","names":{"de":"Nordmazedonien","en":"North Macedonia","fr":"Macédoine du Nord","nl":"Noord-Macedonië"}},"reason":null}',NULL,50);
INSERT INTO "audit_payload" VALUES('{"new":{"address_layout":"postcode_city","code":"MT","eu_from":"2004-05-01","names":{"de":"Malta","en":"Malta","fr":"Malte","nl":"Malta"},"vat_prefix":"MT"},"reason":null}',NULL,51);
INSERT INTO "audit_payload" VALUES('{"new":{"address_layout":"postcode_city","code":"MX","names":{"de":"Mexiko","en":"Mexico","fr":"Mexique","nl":"Mexico"}},"reason":null}',NULL,52);
INSERT INTO "audit_payload" VALUES('{"new":{"address_layout":"postcode_city","code":"MY","names":{"de":"Malaysia","en":"Malaysia","fr":"Malaisie","nl":"Maleisië"}},"reason":null}',NULL,53);
INSERT INTO "audit_payload" VALUES('{"new":{"address_layout":"postcode_city","code":"NL","eu_from":"1958-01-01","names":{"de":"Niederlande","en":"Netherlands","fr":"Pays-Bas","nl":"Nederland"},"postcode_pattern":"[1-9][0-9]{3} ?[A-Z]{2}","vat_prefix":"NL"},"reason":null}',NULL,54);
INSERT INTO "audit_payload" VALUES('{"new":{"address_layout":"postcode_city","code":"NO","names":{"de":"Norwegen","en":"Norway","fr":"Norvège","nl":"Noorwegen"}},"reason":null}',NULL,55);
INSERT INTO "audit_payload" VALUES('{"new":{"address_layout":"postcode_city","code":"NZ","names":{"de":"Neuseeland","en":"New Zealand","fr":"Nouvelle-Zélande","nl":"Nieuw-Zeeland"}},"reason":null}',NULL,56);
INSERT INTO "audit_payload" VALUES('{"new":{"address_layout":"postcode_city","code":"PE","names":{"de":"Peru","en":"Peru","fr":"Pérou","nl":"Peru"}},"reason":null}',NULL,57);
INSERT INTO "audit_payload" VALUES('{"new":{"address_layout":"postcode_city","code":"PH","names":{"de":"Philippinen","en":"Philippines","fr":"Philippines","nl":"Filipijnen"}},"reason":null}',NULL,58);
INSERT INTO "audit_payload" VALUES('{"new":{"address_layout":"postcode_city","code":"PL","eu_from":"2004-05-01","names":{"de":"Polen","en":"Poland","fr":"Pologne","nl":"Polen"},"vat_prefix":"PL"},"reason":null}',NULL,59);
INSERT INTO "audit_payload" VALUES('{"new":{"address_layout":"postcode_city","code":"PT","eu_from":"1986-01-01","names":{"de":"Portugal","en":"Portugal","fr":"Portugal","nl":"Portugal"},"vat_prefix":"PT"},"reason":null}',NULL,60);
INSERT INTO "audit_payload" VALUES('{"new":{"address_layout":"postcode_city","code":"RO","eu_from":"2007-01-01","names":{"de":"Rumänien","en":"Romania","fr":"Roumanie","nl":"Roemenië"},"vat_prefix":"RO"},"reason":null}',NULL,61);
INSERT INTO "audit_payload" VALUES('{"new":{"address_layout":"postcode_city","code":"RS","names":{"de":"Serbien","en":"Serbia","fr":"Serbie","nl":"Servië"}},"reason":null}',NULL,62);
INSERT INTO "audit_payload" VALUES('{"new":{"address_layout":"postcode_city","code":"SA","names":{"de":"Saudi-Arabien","en":"Saudi Arabia","fr":"Arabie saoudite","nl":"Saoedi-Arabië"}},"reason":null}',NULL,63);
INSERT INTO "audit_payload" VALUES('{"new":{"address_layout":"postcode_city","code":"SE","eu_from":"1995-01-01","names":{"de":"Schweden","en":"Sweden","fr":"Suède","nl":"Zweden"},"vat_prefix":"SE"},"reason":null}',NULL,64);
INSERT INTO "audit_payload" VALUES('{"new":{"address_layout":"postcode_city","code":"SG","names":{"de":"Singapur","en":"Singapore","fr":"Singapour","nl":"Singapore"}},"reason":null}',NULL,65);
INSERT INTO "audit_payload" VALUES('{"new":{"address_layout":"postcode_city","code":"SI","eu_from":"2004-05-01","names":{"de":"Slowenien","en":"Slovenia","fr":"Slovénie","nl":"Slovenië"},"vat_prefix":"SI"},"reason":null}',NULL,66);
INSERT INTO "audit_payload" VALUES('{"new":{"address_layout":"postcode_city","code":"SK","eu_from":"2004-05-01","names":{"de":"Slowakei","en":"Slovakia","fr":"Slovaquie","nl":"Slowakije"},"vat_prefix":"SK"},"reason":null}',NULL,67);
INSERT INTO "audit_payload" VALUES('{"new":{"address_layout":"postcode_city","code":"SM","names":{"de":"San Marino","en":"San Marino","fr":"Saint-Marin","nl":"San Marino"}},"reason":null}',NULL,68);
INSERT INTO "audit_payload" VALUES('{"new":{"address_layout":"postcode_city","code":"TH","names":{"de":"Thailand","en":"Thailand","fr":"Thaïlande","nl":"Thailand"}},"reason":null}',NULL,69);
INSERT INTO "audit_payload" VALUES('{"new":{"address_layout":"postcode_city","code":"TN","names":{"de":"Tunesien","en":"Tunisia","fr":"Tunisie","nl":"Tunesië"}},"reason":null}',NULL,70);
INSERT INTO "audit_payload" VALUES('{"new":{"address_layout":"postcode_city","code":"TR","names":{"de":"Türkei","en":"Türkiye","fr":"Turquie","nl":"Turkije"}},"reason":null}',NULL,71);
INSERT INTO "audit_payload" VALUES('{"new":{"address_layout":"postcode_city","code":"TW","names":{"de":"Taiwan","en":"Taiwan","fr":"Taïwan","nl":"Taiwan"}},"reason":null}',NULL,72);
INSERT INTO "audit_payload" VALUES('{"new":{"address_layout":"postcode_city","code":"UA","names":{"de":"Ukraine","en":"Ukraine","fr":"Ukraine","nl":"Oekraïne"}},"reason":null}',NULL,73);
INSERT INTO "audit_payload" VALUES('{"new":{"address_layout":"postcode_city","code":"US","names":{"de":"Vereinigte Staaten","en":"United States","fr":"États-Unis","nl":"Verenigde Staten"}},"reason":null}',NULL,74);
INSERT INTO "audit_payload" VALUES('{"new":{"address_layout":"postcode_city","code":"VA","names":{"de":"Vatikanstadt","en":"Vatican City","fr":"État de la Cité du Vatican","nl":"Vaticaanstad"}},"reason":null}',NULL,75);
INSERT INTO "audit_payload" VALUES('{"new":{"address_layout":"postcode_city","code":"VN","names":{"de":"Vietnam","en":"Vietnam","fr":"Viêt Nam","nl":"Vietnam"}},"reason":null}',NULL,76);
INSERT INTO "audit_payload" VALUES('{"new":{"address_layout":"postcode_city","code":"ZA","names":{"de":"Südafrika","en":"South Africa","fr":"Afrique du Sud","nl":"Zuid-Afrika"}},"reason":null}',NULL,77);
INSERT INTO "audit_payload" VALUES('{"new":{"code":"EUR","decimals":2,"names":{"de":"Euro","en":"Euro","fr":"euro","nl":"Euro"},"symbol":"€"},"reason":null}',NULL,78);
INSERT INTO "audit_payload" VALUES('{"new":{"code":"GBP","decimals":2,"names":{"de":"Britisches Pfund","en":"British Pound","fr":"livre sterling","nl":"Britse pond"},"symbol":"£"},"reason":null}',NULL,79);
INSERT INTO "audit_payload" VALUES('{"new":{"code":"USD","decimals":2,"names":{"de":"US-Dollar","en":"US Dollar","fr":"dollar des États-Unis","nl":"Amerikaanse dollar"},"symbol":"$"},"reason":null}',NULL,80);
INSERT INTO "audit_payload" VALUES('{"new":{"code":"CHF","decimals":2,"names":{"de":"Schweizer Franken","en":"Swiss Franc","fr":"franc suisse","nl":"Zwitserse frank"},"symbol":"CHF"},"reason":null}',NULL,81);
INSERT INTO "audit_payload" VALUES('{"new":{"code":"DKK","decimals":2,"names":{"de":"Dänische Krone","en":"Danish Krone","fr":"couronne danoise","nl":"Deense kroon"},"symbol":"DKK"},"reason":null}',NULL,82);
INSERT INTO "audit_payload" VALUES('{"new":{"code":"SEK","decimals":2,"names":{"de":"Schwedische Krone","en":"Swedish Krona","fr":"couronne suédoise","nl":"Zweedse kroon"},"symbol":"SEK"},"reason":null}',NULL,83);
INSERT INTO "audit_payload" VALUES('{"new":{"code":"NOK","decimals":2,"names":{"de":"Norwegische Krone","en":"Norwegian Krone","fr":"couronne norvégienne","nl":"Noorse kroon"},"symbol":"NOK"},"reason":null}',NULL,84);
INSERT INTO "audit_payload" VALUES('{"new":{"code":"PLN","decimals":2,"names":{"de":"Polnischer Złoty","en":"Polish Zloty","fr":"zloty polonais","nl":"Poolse zloty"},"symbol":"PLN"},"reason":null}',NULL,85);
INSERT INTO "audit_payload" VALUES('{"new":{"code":"CZK","decimals":2,"names":{"de":"Tschechische Krone","en":"Czech Koruna","fr":"couronne tchèque","nl":"Tsjechische kroon"},"symbol":"CZK"},"reason":null}',NULL,86);
INSERT INTO "audit_payload" VALUES('{"new":{"code":"HUF","decimals":2,"names":{"de":"Ungarischer Forint","en":"Hungarian Forint","fr":"forint hongrois","nl":"Hongaarse forint"},"symbol":"HUF"},"reason":null}',NULL,87);
INSERT INTO "audit_payload" VALUES('{"new":{"code":"RON","decimals":2,"names":{"de":"Rumänischer Leu","en":"Romanian Leu","fr":"leu roumain","nl":"Roemeense leu"},"symbol":"RON"},"reason":null}',NULL,88);
INSERT INTO "audit_payload" VALUES('{"new":{"code":"BGN","decimals":2,"names":{"de":"Bulgarischer Lew","en":"Bulgarian Lev","fr":"lev bulgare","nl":"Bulgaarse lev"},"symbol":"BGN"},"reason":null}',NULL,89);
INSERT INTO "audit_payload" VALUES('{"new":{"code":"ISK","decimals":0,"names":{"de":"Isländische Krone","en":"Icelandic Króna","fr":"couronne islandaise","nl":"IJslandse kroon"},"symbol":"ISK"},"reason":null}',NULL,90);
INSERT INTO "audit_payload" VALUES('{"new":{"code":"TRY","decimals":2,"names":{"de":"Türkische Lira","en":"Turkish Lira","fr":"livre turque","nl":"Turkse lira"},"symbol":"TRY"},"reason":null}',NULL,91);
INSERT INTO "audit_payload" VALUES('{"new":{"code":"JPY","decimals":0,"names":{"de":"Japanischer Yen","en":"Japanese Yen","fr":"yen japonais","nl":"Japanse yen"},"symbol":"¥"},"reason":null}',NULL,92);
INSERT INTO "audit_payload" VALUES('{"new":{"code":"CNY","decimals":2,"names":{"de":"Renminbi Yuan","en":"Chinese Yuan","fr":"yuan renminbi chinois","nl":"Chinese yuan"},"symbol":"CN¥"},"reason":null}',NULL,93);
INSERT INTO "audit_payload" VALUES('{"new":{"code":"HKD","decimals":2,"names":{"de":"Hongkong-Dollar","en":"Hong Kong Dollar","fr":"dollar de Hong Kong","nl":"Hongkongse dollar"},"symbol":"HK$"},"reason":null}',NULL,94);
INSERT INTO "audit_payload" VALUES('{"new":{"code":"SGD","decimals":2,"names":{"de":"Singapur-Dollar","en":"Singapore Dollar","fr":"dollar de Singapour","nl":"Singaporese dollar"},"symbol":"SGD"},"reason":null}',NULL,95);
INSERT INTO "audit_payload" VALUES('{"new":{"code":"AUD","decimals":2,"names":{"de":"Australischer Dollar","en":"Australian Dollar","fr":"dollar australien","nl":"Australische dollar"},"symbol":"A$"},"reason":null}',NULL,96);
INSERT INTO "audit_payload" VALUES('{"new":{"code":"NZD","decimals":2,"names":{"de":"Neuseeland-Dollar","en":"New Zealand Dollar","fr":"dollar néo-zélandais","nl":"Nieuw-Zeelandse dollar"},"symbol":"NZ$"},"reason":null}',NULL,97);
INSERT INTO "audit_payload" VALUES('{"new":{"code":"CAD","decimals":2,"names":{"de":"Kanadischer Dollar","en":"Canadian Dollar","fr":"dollar canadien","nl":"Canadese dollar"},"symbol":"CA$"},"reason":null}',NULL,98);
INSERT INTO "audit_payload" VALUES('{"new":{"code":"MXN","decimals":2,"names":{"de":"Mexikanischer Peso","en":"Mexican Peso","fr":"peso mexicain","nl":"Mexicaanse peso"},"symbol":"MX$"},"reason":null}',NULL,99);
INSERT INTO "audit_payload" VALUES('{"new":{"code":"BRL","decimals":2,"names":{"de":"Brasilianischer Real","en":"Brazilian Real","fr":"réal brésilien","nl":"Braziliaanse real"},"symbol":"R$"},"reason":null}',NULL,100);
INSERT INTO "audit_payload" VALUES('{"new":{"code":"INR","decimals":2,"names":{"de":"Indische Rupie","en":"Indian Rupee","fr":"roupie indienne","nl":"Indiase roepie"},"symbol":"₹"},"reason":null}',NULL,101);
INSERT INTO "audit_payload" VALUES('{"new":{"code":"KRW","decimals":0,"names":{"de":"Südkoreanischer Won","en":"South Korean Won","fr":"won sud-coréen","nl":"Zuid-Koreaanse won"},"symbol":"₩"},"reason":null}',NULL,102);
INSERT INTO "audit_payload" VALUES('{"new":{"code":"THB","decimals":2,"names":{"de":"Thailändischer Baht","en":"Thai Baht","fr":"baht thaïlandais","nl":"Thaise baht"},"symbol":"THB"},"reason":null}',NULL,103);
INSERT INTO "audit_payload" VALUES('{"new":{"code":"MYR","decimals":2,"names":{"de":"Malaysischer Ringgit","en":"Malaysian Ringgit","fr":"ringgit malais","nl":"Maleisische ringgit"},"symbol":"MYR"},"reason":null}',NULL,104);
INSERT INTO "audit_payload" VALUES('{"new":{"code":"IDR","decimals":2,"names":{"de":"Indonesische Rupiah","en":"Indonesian Rupiah","fr":"roupie indonésienne","nl":"Indonesische roepia"},"symbol":"IDR"},"reason":null}',NULL,105);
INSERT INTO "audit_payload" VALUES('{"new":{"code":"PHP","decimals":2,"names":{"de":"Philippinischer Peso","en":"Philippine Peso","fr":"peso philippin","nl":"Filipijnse peso"},"symbol":"₱"},"reason":null}',NULL,106);
INSERT INTO "audit_payload" VALUES('{"new":{"code":"ZAR","decimals":2,"names":{"de":"Südafrikanischer Rand","en":"South African Rand","fr":"rand sud-africain","nl":"Zuid-Afrikaanse rand"},"symbol":"ZAR"},"reason":null}',NULL,107);
INSERT INTO "audit_payload" VALUES('{"new":{"code":"ILS","decimals":2,"names":{"de":"Israelischer Neuer Schekel","en":"Israeli New Shekel","fr":"nouveau shekel israélien","nl":"Israëlische nieuwe shekel"},"symbol":"₪"},"reason":null}',NULL,108);
INSERT INTO "audit_payload" VALUES('{"new":{"code":"RUB","decimals":2,"names":{"de":"Russischer Rubel","en":"Russian Ruble","fr":"rouble russe","nl":"Russische roebel"},"symbol":"RUB"},"reason":null}',NULL,109);
INSERT INTO "audit_payload" VALUES('{"new":{"code":"HRK","decimals":2,"names":{"de":"Kroatischer Kuna","en":"Croatian Kuna","fr":"kuna croate","nl":"Kroatische kuna"},"symbol":"HRK"},"reason":null}',NULL,110);
INSERT INTO "audit_payload" VALUES('{"new":{"code":"EEK","decimals":2,"names":{"de":"Estnische Krone","en":"Estonian Kroon","fr":"couronne estonienne","nl":"Estlandse kroon"},"symbol":"EEK"},"reason":null}',NULL,111);
INSERT INTO "audit_payload" VALUES('{"new":{"code":"LVL","decimals":2,"names":{"de":"Lettischer Lats","en":"Latvian Lats","fr":"lats letton","nl":"Letse lats"},"symbol":"LVL"},"reason":null}',NULL,112);
INSERT INTO "audit_payload" VALUES('{"new":{"code":"LTL","decimals":2,"names":{"de":"Litauischer Litas","en":"Lithuanian Litas","fr":"litas lituanien","nl":"Litouwse litas"},"symbol":"LTL"},"reason":null}',NULL,113);
INSERT INTO "audit_payload" VALUES('{"new":{"code":"SKK","decimals":2,"names":{"de":"Slowakische Krone","en":"Slovak Koruna","fr":"couronne slovaque","nl":"Slowaakse koruna"},"symbol":"SKK"},"reason":null}',NULL,114);
INSERT INTO "audit_payload" VALUES('{"new":{"code":"SIT","decimals":2,"names":{"de":"Slowenischer Tolar","en":"Slovenian Tolar","fr":"tolar slovène","nl":"Sloveense tolar"},"symbol":"SIT"},"reason":null}',NULL,115);
INSERT INTO "audit_payload" VALUES('{"new":{"code":"CYP","decimals":2,"names":{"de":"Zypern-Pfund","en":"Cypriot Pound","fr":"livre chypriote","nl":"Cyprisch pond"},"symbol":"CYP"},"reason":null}',NULL,116);
INSERT INTO "audit_payload" VALUES('{"new":{"code":"MTL","decimals":2,"names":{"de":"Maltesische Lira","en":"Maltese Lira","fr":"lire maltaise","nl":"Maltese lire"},"symbol":"MTL"},"reason":null}',NULL,117);
INSERT INTO "audit_payload" VALUES('{"new":{"code":"ROL","decimals":2,"names":{"de":"Rumänischer Leu (1952–2006)","en":"Romanian Leu (1952–2006)","fr":"ancien leu roumain","nl":"Oude Roemeense leu"},"symbol":"ROL"},"reason":null}',NULL,118);
INSERT INTO "audit_payload" VALUES('{"new":{"code":"TRL","decimals":0,"names":{"de":"Türkische Lira (1922–2005)","en":"Turkish Lira (1922–2005)","fr":"livre turque (1844–2005)","nl":"Turkse lire"},"symbol":"TRL"},"reason":null}',NULL,119);
INSERT INTO "audit_payload" VALUES('{"new":{"code":"C62","names":{"de":"Stück","en":"Piece","fr":"Pièce","nl":"Stuk"}},"reason":null}',NULL,120);
INSERT INTO "audit_payload" VALUES('{"new":{"code":"H87","names":{"de":"Exemplar","en":"Item","fr":"Article","nl":"Exemplaar"}},"reason":null}',NULL,121);
INSERT INTO "audit_payload" VALUES('{"new":{"code":"HUR","names":{"de":"Stunde","en":"Hour","fr":"Heure","nl":"Uur"}},"reason":null}',NULL,122);
INSERT INTO "audit_payload" VALUES('{"new":{"code":"DAY","names":{"de":"Tag","en":"Day","fr":"Jour","nl":"Dag"}},"reason":null}',NULL,123);
INSERT INTO "audit_payload" VALUES('{"new":{"code":"MON","names":{"de":"Monat","en":"Month","fr":"Mois","nl":"Maand"}},"reason":null}',NULL,124);
INSERT INTO "audit_payload" VALUES('{"new":{"code":"KGM","names":{"de":"Kilogramm","en":"Kilogram","fr":"Kilogramme","nl":"Kilogram"}},"reason":null}',NULL,125);
INSERT INTO "audit_payload" VALUES('{"new":{"code":"MTR","names":{"de":"Meter","en":"Metre","fr":"Mètre","nl":"Meter"}},"reason":null}',NULL,126);
INSERT INTO "audit_payload" VALUES('{"new":{"code":"KMT","names":{"de":"Kilometer","en":"Kilometre","fr":"Kilomètre","nl":"Kilometer"}},"reason":null}',NULL,127);
INSERT INTO "audit_payload" VALUES('{"new":{"code":"LTR","names":{"de":"Liter","en":"Litre","fr":"Litre","nl":"Liter"}},"reason":null}',NULL,128);
INSERT INTO "audit_payload" VALUES('{"new":{"display_name":"Anna","language":"nl","login":"Anna","mail_mode":"client","region":"nl_NL"},"reason":null}',NULL,129);
INSERT INTO "audit_payload" VALUES('{"new":{"code":"CLERK","names":{"de":"Sachbearbeiter","en":"Clerk","fr":"Employé","nl":"Medewerker"}},"reason":null}',NULL,130);
INSERT INTO "audit_payload" VALUES('{"new":{"permission":"post_sales_orders","role_id":1},"reason":null}',NULL,131);
INSERT INTO "audit_payload" VALUES('{"new":{"permission":"post_customer_invoices","role_id":1},"reason":null}',NULL,132);
INSERT INTO "audit_payload" VALUES('{"new":{"permission":"post_customer_payments","role_id":1},"reason":null}',NULL,133);
INSERT INTO "audit_payload" VALUES('{"new":{"permission":"post_bills_of_exchange","role_id":1},"reason":null}',NULL,134);
INSERT INTO "audit_payload" VALUES('{"new":{"permission":"post_collections","role_id":1},"reason":null}',NULL,135);
INSERT INTO "audit_payload" VALUES('{"new":{"permission":"post_revaluation_ledger","role_id":1},"reason":null}',NULL,136);
INSERT INTO "audit_payload" VALUES('{"new":{"permission":"block","role_id":1},"reason":null}',NULL,137);
INSERT INTO "audit_payload" VALUES('{"new":{"permission":"discount_dates","role_id":1},"reason":null}',NULL,138);
INSERT INTO "audit_payload" VALUES('{"new":{"limit_percent":"2","permission":"full_settlement","role_id":1},"reason":null}',NULL,139);
INSERT INTO "audit_payload" VALUES('{"new":{"limit_amount":2500,"permission":"write_off","role_id":1},"reason":null}',NULL,140);
INSERT INTO "audit_payload" VALUES('{"new":{"limit_amount":2500,"permission":"waive","role_id":1},"reason":null}',NULL,141);
INSERT INTO "audit_payload" VALUES('{"new":{"role_id":1,"user_id":1},"reason":null}',NULL,142);
INSERT INTO "audit_payload" VALUES('{"new":{"code":"CLOSER","names":{"de":"Abschlussverantwortlicher","en":"Closer","fr":"Responsable de clôture","nl":"Afsluiter"}},"reason":null}',NULL,143);
INSERT INTO "audit_payload" VALUES('{"new":{"permission":"post_collections","role_id":2},"reason":null}',NULL,144);
INSERT INTO "audit_payload" VALUES('{"new":{"permission":"post_revaluation_ledger","role_id":2},"reason":null}',NULL,145);
INSERT INTO "audit_payload" VALUES('{"new":{"permission":"manage_periods","role_id":2},"reason":null}',NULL,146);
INSERT INTO "audit_payload" VALUES('{"new":{"permission":"exceed_discount","role_id":2},"reason":null}',NULL,147);
INSERT INTO "audit_payload" VALUES('{"new":{"permission":"full_settlement","role_id":2},"reason":null}',NULL,148);
INSERT INTO "audit_payload" VALUES('{"new":{"permission":"write_off","role_id":2},"reason":null}',NULL,149);
INSERT INTO "audit_payload" VALUES('{"new":{"permission":"write_off_disputed","role_id":2},"reason":null}',NULL,150);
INSERT INTO "audit_payload" VALUES('{"new":{"permission":"waive","role_id":2},"reason":null}',NULL,151);
INSERT INTO "audit_payload" VALUES('{"new":{"permission":"statement_gaps","role_id":2},"reason":null}',NULL,152);
INSERT INTO "audit_payload" VALUES('{"new":{"permission":"reopen_reconciliation","role_id":2},"reason":null}',NULL,153);
INSERT INTO "audit_payload" VALUES('{"new":{"permission":"cancel_deposit","role_id":2},"reason":null}',NULL,154);
INSERT INTO "audit_payload" VALUES('{"new":{"permission":"regenerate","role_id":2},"reason":null}',NULL,155);
INSERT INTO "audit_payload" VALUES('{"new":{"permission":"import_difference","role_id":2},"reason":null}',NULL,156);
INSERT INTO "audit_payload" VALUES('{"new":{"role_id":2,"user_id":1},"reason":null}',NULL,157);
INSERT INTO "audit_payload" VALUES('{"new":{"code":"ADMIN","names":{"de":"Administrator","en":"Admin","fr":"Administrateur","nl":"Beheerder"}},"reason":null}',NULL,158);
INSERT INTO "audit_payload" VALUES('{"new":{"permission":"manage_periods","role_id":3},"reason":null}',NULL,159);
INSERT INTO "audit_payload" VALUES('{"new":{"permission":"privacy","role_id":3},"reason":null}',NULL,160);
INSERT INTO "audit_payload" VALUES('{"new":{"permission":"refund_iban","role_id":3},"reason":null}',NULL,161);
INSERT INTO "audit_payload" VALUES('{"new":{"permission":"restore","role_id":3},"reason":null}',NULL,162);
INSERT INTO "audit_payload" VALUES('{"new":{"permission":"anonymise","role_id":3},"reason":null}',NULL,163);
INSERT INTO "audit_payload" VALUES('{"new":{"permission":"setup","role_id":3},"reason":null}',NULL,164);
INSERT INTO "audit_payload" VALUES('{"new":{"role_id":3,"user_id":1},"reason":null}',NULL,165);
INSERT INTO "audit_payload" VALUES('{"new":{"code":"PREPARER","names":{"de":"Vorbereiter","en":"Preparer","fr":"Préparateur","nl":"Voorbereider"}},"reason":null}',NULL,166);
INSERT INTO "audit_payload" VALUES('{"new":{"permission":"block","role_id":4},"reason":null}',NULL,167);
INSERT INTO "audit_payload" VALUES('{"new":{"permission":"limits","role_id":4},"reason":null}',NULL,168);
INSERT INTO "audit_payload" VALUES('{"new":{"permission":"release","role_id":4},"reason":null}',NULL,169);
INSERT INTO "audit_payload" VALUES('{"new":{"permission":"exclude_order","role_id":4},"reason":null}',NULL,170);
INSERT INTO "audit_payload" VALUES('{"new":{"role_id":4,"user_id":1},"reason":null}',NULL,171);
INSERT INTO "audit_payload" VALUES('{"new":{"code":"APPROVER","names":{"de":"Freigeber","en":"Approver","fr":"Approbateur","nl":"Fiatteur"}},"reason":null}',NULL,172);
INSERT INTO "audit_payload" VALUES('{"new":{"permission":"block","role_id":5},"reason":null}',NULL,173);
INSERT INTO "audit_payload" VALUES('{"new":{"permission":"limits","role_id":5},"reason":null}',NULL,174);
INSERT INTO "audit_payload" VALUES('{"new":{"permission":"blocking_rules","role_id":5},"reason":null}',NULL,175);
INSERT INTO "audit_payload" VALUES('{"new":{"permission":"release","role_id":5},"reason":null}',NULL,176);
INSERT INTO "audit_payload" VALUES('{"new":{"permission":"override","role_id":5},"reason":null}',NULL,177);
INSERT INTO "audit_payload" VALUES('{"new":{"permission":"exclude_order","role_id":5},"reason":null}',NULL,178);
INSERT INTO "audit_payload" VALUES('{"new":{"role_id":5,"user_id":1},"reason":null}',NULL,179);
INSERT INTO "audit_payload" VALUES('{"new":{"code":"MAIN","names":{"de":"Bakker & Zoon","en":"Bakker & Zoon","fr":"Bakker & Zoon","nl":"Bakker & Zoon"}},"reason":null}',NULL,180);
INSERT INTO "audit_payload" VALUES('{"new":{"calendar_id":1,"code":"2024","end":"2024-12-31","start":"2024-01-01"},"reason":null}',NULL,181);
INSERT INTO "audit_payload" VALUES('{"new":{"end":"2024-01-31","no":1,"start":"2024-01-01","year_id":1},"reason":null}',NULL,182);
INSERT INTO "audit_payload" VALUES('{"new":{"end":"2024-02-29","no":2,"start":"2024-02-01","year_id":1},"reason":null}',NULL,183);
INSERT INTO "audit_payload" VALUES('{"new":{"end":"2024-03-31","no":3,"start":"2024-03-01","year_id":1},"reason":null}',NULL,184);
INSERT INTO "audit_payload" VALUES('{"new":{"end":"2024-04-30","no":4,"start":"2024-04-01","year_id":1},"reason":null}',NULL,185);
INSERT INTO "audit_payload" VALUES('{"new":{"end":"2024-05-31","no":5,"start":"2024-05-01","year_id":1},"reason":null}',NULL,186);
INSERT INTO "audit_payload" VALUES('{"new":{"end":"2024-06-30","no":6,"start":"2024-06-01","year_id":1},"reason":null}',NULL,187);
INSERT INTO "audit_payload" VALUES('{"new":{"end":"2024-07-31","no":7,"start":"2024-07-01","year_id":1},"reason":null}',NULL,188);
INSERT INTO "audit_payload" VALUES('{"new":{"end":"2024-08-31","no":8,"start":"2024-08-01","year_id":1},"reason":null}',NULL,189);
INSERT INTO "audit_payload" VALUES('{"new":{"end":"2024-09-30","no":9,"start":"2024-09-01","year_id":1},"reason":null}',NULL,190);
INSERT INTO "audit_payload" VALUES('{"new":{"end":"2024-10-31","no":10,"start":"2024-10-01","year_id":1},"reason":null}',NULL,191);
INSERT INTO "audit_payload" VALUES('{"new":{"end":"2024-11-30","no":11,"start":"2024-11-01","year_id":1},"reason":null}',NULL,192);
INSERT INTO "audit_payload" VALUES('{"new":{"end":"2024-12-31","no":12,"start":"2024-12-01","year_id":1},"reason":null}',NULL,193);
INSERT INTO "audit_payload" VALUES('{"new":{"calendar_id":1,"code":"2025","end":"2025-12-31","start":"2025-01-01"},"reason":null}',NULL,194);
INSERT INTO "audit_payload" VALUES('{"new":{"end":"2025-01-31","no":1,"start":"2025-01-01","year_id":2},"reason":null}',NULL,195);
INSERT INTO "audit_payload" VALUES('{"new":{"end":"2025-02-28","no":2,"start":"2025-02-01","year_id":2},"reason":null}',NULL,196);
INSERT INTO "audit_payload" VALUES('{"new":{"end":"2025-03-31","no":3,"start":"2025-03-01","year_id":2},"reason":null}',NULL,197);
INSERT INTO "audit_payload" VALUES('{"new":{"end":"2025-04-30","no":4,"start":"2025-04-01","year_id":2},"reason":null}',NULL,198);
INSERT INTO "audit_payload" VALUES('{"new":{"end":"2025-05-31","no":5,"start":"2025-05-01","year_id":2},"reason":null}',NULL,199);
INSERT INTO "audit_payload" VALUES('{"new":{"end":"2025-06-30","no":6,"start":"2025-06-01","year_id":2},"reason":null}',NULL,200);
INSERT INTO "audit_payload" VALUES('{"new":{"end":"2025-07-31","no":7,"start":"2025-07-01","year_id":2},"reason":null}',NULL,201);
INSERT INTO "audit_payload" VALUES('{"new":{"end":"2025-08-31","no":8,"start":"2025-08-01","year_id":2},"reason":null}',NULL,202);
INSERT INTO "audit_payload" VALUES('{"new":{"end":"2025-09-30","no":9,"start":"2025-09-01","year_id":2},"reason":null}',NULL,203);
INSERT INTO "audit_payload" VALUES('{"new":{"end":"2025-10-31","no":10,"start":"2025-10-01","year_id":2},"reason":null}',NULL,204);
INSERT INTO "audit_payload" VALUES('{"new":{"end":"2025-11-30","no":11,"start":"2025-11-01","year_id":2},"reason":null}',NULL,205);
INSERT INTO "audit_payload" VALUES('{"new":{"end":"2025-12-31","no":12,"start":"2025-12-01","year_id":2},"reason":null}',NULL,206);
INSERT INTO "audit_payload" VALUES('{"new":{"calendar_id":1,"code":"2026","end":"2026-12-31","start":"2026-01-01"},"reason":null}',NULL,207);
INSERT INTO "audit_payload" VALUES('{"new":{"end":"2026-01-31","no":1,"start":"2026-01-01","year_id":3},"reason":null}',NULL,208);
INSERT INTO "audit_payload" VALUES('{"new":{"end":"2026-02-28","no":2,"start":"2026-02-01","year_id":3},"reason":null}',NULL,209);
INSERT INTO "audit_payload" VALUES('{"new":{"end":"2026-03-31","no":3,"start":"2026-03-01","year_id":3},"reason":null}',NULL,210);
INSERT INTO "audit_payload" VALUES('{"new":{"end":"2026-04-30","no":4,"start":"2026-04-01","year_id":3},"reason":null}',NULL,211);
INSERT INTO "audit_payload" VALUES('{"new":{"end":"2026-05-31","no":5,"start":"2026-05-01","year_id":3},"reason":null}',NULL,212);
INSERT INTO "audit_payload" VALUES('{"new":{"end":"2026-06-30","no":6,"start":"2026-06-01","year_id":3},"reason":null}',NULL,213);
INSERT INTO "audit_payload" VALUES('{"new":{"end":"2026-07-31","no":7,"start":"2026-07-01","year_id":3},"reason":null}',NULL,214);
INSERT INTO "audit_payload" VALUES('{"new":{"end":"2026-08-31","no":8,"start":"2026-08-01","year_id":3},"reason":null}',NULL,215);
INSERT INTO "audit_payload" VALUES('{"new":{"end":"2026-09-30","no":9,"start":"2026-09-01","year_id":3},"reason":null}',NULL,216);
INSERT INTO "audit_payload" VALUES('{"new":{"end":"2026-10-31","no":10,"start":"2026-10-01","year_id":3},"reason":null}',NULL,217);
INSERT INTO "audit_payload" VALUES('{"new":{"end":"2026-11-30","no":11,"start":"2026-11-01","year_id":3},"reason":null}',NULL,218);
INSERT INTO "audit_payload" VALUES('{"new":{"end":"2026-12-31","no":12,"start":"2026-12-01","year_id":3},"reason":null}',NULL,219);
INSERT INTO "audit_payload" VALUES('{"new":{"calendar_id":1,"code":"2027","end":"2027-12-31","start":"2027-01-01"},"reason":null}',NULL,220);
INSERT INTO "audit_payload" VALUES('{"new":{"end":"2027-01-31","no":1,"start":"2027-01-01","year_id":4},"reason":null}',NULL,221);
INSERT INTO "audit_payload" VALUES('{"new":{"end":"2027-02-28","no":2,"start":"2027-02-01","year_id":4},"reason":null}',NULL,222);
INSERT INTO "audit_payload" VALUES('{"new":{"end":"2027-03-31","no":3,"start":"2027-03-01","year_id":4},"reason":null}',NULL,223);
INSERT INTO "audit_payload" VALUES('{"new":{"end":"2027-04-30","no":4,"start":"2027-04-01","year_id":4},"reason":null}',NULL,224);
INSERT INTO "audit_payload" VALUES('{"new":{"end":"2027-05-31","no":5,"start":"2027-05-01","year_id":4},"reason":null}',NULL,225);
INSERT INTO "audit_payload" VALUES('{"new":{"end":"2027-06-30","no":6,"start":"2027-06-01","year_id":4},"reason":null}',NULL,226);
INSERT INTO "audit_payload" VALUES('{"new":{"end":"2027-07-31","no":7,"start":"2027-07-01","year_id":4},"reason":null}',NULL,227);
INSERT INTO "audit_payload" VALUES('{"new":{"end":"2027-08-31","no":8,"start":"2027-08-01","year_id":4},"reason":null}',NULL,228);
INSERT INTO "audit_payload" VALUES('{"new":{"end":"2027-09-30","no":9,"start":"2027-09-01","year_id":4},"reason":null}',NULL,229);
INSERT INTO "audit_payload" VALUES('{"new":{"end":"2027-10-31","no":10,"start":"2027-10-01","year_id":4},"reason":null}',NULL,230);
INSERT INTO "audit_payload" VALUES('{"new":{"end":"2027-11-30","no":11,"start":"2027-11-01","year_id":4},"reason":null}',NULL,231);
INSERT INTO "audit_payload" VALUES('{"new":{"end":"2027-12-31","no":12,"start":"2027-12-01","year_id":4},"reason":null}',NULL,232);
INSERT INTO "audit_payload" VALUES('{"new":{"accounting_currency":"EUR","city":"","code":"MAIN","country_code":"NL","fiscal_calendar_id":1,"language":"nl","legal_name":"Bakker & Zoon","number":"","postcode":"","street":"","vat_scheme":"standard"},"reason":null}',NULL,233);
INSERT INTO "audit_payload" VALUES('{"new":{"balance_side":"debit","blocked":false,"company_id":1,"control":false,"direct_posting":true,"names":{"de":"Kasse","en":"Cash desk","fr":"Caisse","nl":"Kas"},"number":"1000","type":"balance"},"reason":null}',NULL,234);
INSERT INTO "audit_payload" VALUES('{"new":{"balance_side":"debit","blocked":false,"company_id":1,"control":false,"direct_posting":true,"names":{"de":"Bank","en":"Bank","fr":"Banque","nl":"Bank"},"number":"1100","type":"balance"},"reason":null}',NULL,235);
INSERT INTO "audit_payload" VALUES('{"new":{"balance_side":"debit","blocked":false,"company_id":1,"control":false,"direct_posting":true,"names":{"de":"Verrechnung Kartenzahlungen","en":"Card clearing","fr":"Compte d''attente cartes","nl":"Tussenrekening kaarten"},"number":"1285","type":"balance"},"reason":null}',NULL,236);
INSERT INTO "audit_payload" VALUES('{"new":{"balance_side":"debit","blocked":false,"company_id":1,"control":false,"direct_posting":true,"names":{"de":"Zahlungen unterwegs","en":"Payments under way","fr":"Paiements en cours","nl":"Betalingen onderweg"},"number":"1290","type":"balance"},"reason":null}',NULL,237);
INSERT INTO "audit_payload" VALUES('{"new":{"balance_side":"credit","blocked":false,"company_id":1,"control":false,"direct_posting":true,"names":{"de":"Zu zahlende Erstattungen","en":"Refunds to be paid","fr":"Remboursements à payer","nl":"Te betalen terugbetalingen"},"number":"1295","type":"balance"},"reason":null}',NULL,238);
INSERT INTO "audit_payload" VALUES('{"new":{"balance_side":"debit","blocked":false,"company_id":1,"control":true,"direct_posting":false,"names":{"de":"Debitoren","en":"Customers","fr":"Clients","nl":"Klanten"},"number":"1300","type":"balance"},"reason":null}',NULL,239);
INSERT INTO "audit_payload" VALUES('{"new":{"balance_side":"debit","blocked":false,"company_id":1,"control":true,"direct_posting":false,"names":{"de":"Besitzwechsel","en":"Bills receivable","fr":"Effets à recevoir","nl":"Te innen wissels"},"number":"1310","type":"balance"},"reason":null}',NULL,240);
INSERT INTO "audit_payload" VALUES('{"new":{"balance_side":"debit","blocked":false,"company_id":1,"control":true,"direct_posting":false,"names":{"de":"Wechsel zum Inkasso","en":"Bills remitted for collection","fr":"Effets remis à l''encaissement","nl":"Wissels ter incasso"},"number":"1311","type":"balance"},"reason":null}',NULL,241);
INSERT INTO "audit_payload" VALUES('{"new":{"balance_side":"debit","blocked":false,"company_id":1,"control":true,"direct_posting":false,"names":{"de":"Wechsel zum Diskont","en":"Bills remitted for discount","fr":"Effets remis à l''escompte","nl":"Wissels ter disconto"},"number":"1312","type":"balance"},"reason":null}',NULL,242);
INSERT INTO "audit_payload" VALUES('{"new":{"balance_side":"debit","blocked":false,"company_id":1,"control":true,"direct_posting":false,"names":{"de":"Protestierte Wechsel","en":"Protested bills","fr":"Effets impayés","nl":"Geprotesteerde wissels"},"number":"1313","type":"balance"},"reason":null}',NULL,243);
INSERT INTO "audit_payload" VALUES('{"new":{"balance_side":"debit","blocked":false,"company_id":1,"control":false,"direct_posting":true,"names":{"de":"Vordatierte Schecks","en":"Post-dated cheques on hand","fr":"Chèques postdatés en portefeuille","nl":"Vooruitgedateerde cheques"},"number":"1315","type":"balance"},"reason":null}',NULL,244);
INSERT INTO "audit_payload" VALUES('{"new":{"balance_side":"debit","blocked":false,"company_id":1,"control":true,"direct_posting":false,"names":{"de":"Zweifelhafte Forderungen","en":"Doubtful debtors","fr":"Clients douteux","nl":"Dubieuze debiteuren"},"number":"1320","type":"balance"},"reason":null}',NULL,245);
INSERT INTO "audit_payload" VALUES('{"new":{"balance_side":"credit","blocked":false,"company_id":1,"control":false,"direct_posting":true,"names":{"de":"Wertberichtigung auf Forderungen","en":"Bad-debt allowance","fr":"Dépréciation des créances clients","nl":"Voorziening dubieuze debiteuren"},"number":"1330","type":"balance"},"reason":null}',NULL,246);
INSERT INTO "audit_payload" VALUES('{"new":{"balance_side":"debit","blocked":false,"company_id":1,"control":false,"direct_posting":true,"names":{"de":"Geliefert, nicht berechnet","en":"Delivered, not invoiced","fr":"Livré, non facturé","nl":"Geleverd, nog te factureren"},"number":"1380","type":"balance"},"reason":null}',NULL,247);
INSERT INTO "audit_payload" VALUES('{"new":{"balance_side":"both","blocked":false,"company_id":1,"control":false,"direct_posting":true,"names":{"de":"Verrechnung verbundene Unternehmen","en":"Due to and from companies","fr":"Comptes courants intragroupe","nl":"Rekening-courant groepsmaatschappijen"},"number":"1400","type":"balance"},"reason":null}',NULL,248);
INSERT INTO "audit_payload" VALUES('{"new":{"balance_side":"credit","blocked":false,"company_id":1,"control":true,"direct_posting":false,"names":{"de":"Erhaltene Anzahlungen","en":"Advances received","fr":"Acomptes reçus","nl":"Ontvangen vooruitbetalingen"},"number":"1450","type":"balance"},"reason":null}',NULL,249);
INSERT INTO "audit_payload" VALUES('{"new":{"balance_side":"credit","blocked":false,"company_id":1,"control":false,"direct_posting":true,"names":{"de":"Berechnete Anzahlungen","en":"Advances invoiced","fr":"Acomptes facturés","nl":"Gefactureerde voorschotten"},"number":"1455","type":"balance"},"reason":null}',NULL,250);
INSERT INTO "audit_payload" VALUES('{"new":{"balance_side":"credit","blocked":false,"company_id":1,"control":false,"direct_posting":true,"names":{"de":"Umsatzsteuer","en":"Output VAT","fr":"TVA collectée","nl":"Af te dragen btw"},"number":"1500","type":"balance"},"reason":null}',NULL,251);
INSERT INTO "audit_payload" VALUES('{"new":{"balance_side":"both","blocked":false,"company_id":1,"control":false,"direct_posting":true,"names":{"de":"Umsatzsteuer, ermäßigter Satz","en":"Output VAT, reduced rate","fr":"TVA collectée, taux réduit","nl":"Af te dragen btw laag"},"number":"1510","type":"balance"},"reason":null}',NULL,252);
INSERT INTO "audit_payload" VALUES('{"new":{"balance_side":"debit","blocked":false,"company_id":1,"control":false,"direct_posting":true,"names":{"de":"Vorsteuer auf Bankgebühren","en":"Input VAT on bank charges","fr":"TVA déductible sur frais bancaires","nl":"Voorbelasting bankkosten"},"number":"1520","type":"balance"},"reason":null}',NULL,253);
INSERT INTO "audit_payload" VALUES('{"new":{"balance_side":"credit","blocked":false,"company_id":1,"control":false,"direct_posting":true,"names":{"de":"Nicht fällige Umsatzsteuer","en":"VAT not yet due","fr":"TVA en attente d''exigibilité","nl":"Nog niet verschuldigde btw"},"number":"1530","type":"balance"},"reason":null}',NULL,254);
INSERT INTO "audit_payload" VALUES('{"new":{"balance_side":"debit","blocked":false,"company_id":1,"control":false,"direct_posting":true,"names":{"de":"Umsatzsteuer auf Anzahlungen","en":"VAT on prepayments","fr":"TVA sur acomptes","nl":"Btw op vooruitbetalingen"},"number":"1540","type":"balance"},"reason":null}',NULL,255);
INSERT INTO "audit_payload" VALUES('{"new":{"balance_side":"credit","blocked":false,"company_id":1,"control":false,"direct_posting":true,"names":{"de":"Verbindlichkeit aus diskontierten Wechseln","en":"Liability for discounted bills","fr":"Engagements sur effets escomptés","nl":"Verplichting verdisconteerde wissels"},"number":"1640","type":"balance"},"reason":null}',NULL,256);
INSERT INTO "audit_payload" VALUES('{"new":{"balance_side":"credit","blocked":false,"company_id":1,"control":false,"direct_posting":true,"names":{"de":"Zu zahlende Provisionen","en":"Commission payable","fr":"Commissions à payer","nl":"Te betalen provisie"},"number":"1650","type":"balance"},"reason":null}',NULL,257);
INSERT INTO "audit_payload" VALUES('{"new":{"balance_side":"credit","blocked":false,"company_id":1,"control":false,"direct_posting":true,"names":{"de":"Ungeklärte Zahlungseingänge","en":"Unidentified receipts","fr":"Encaissements non identifiés","nl":"Onbekende ontvangsten"},"number":"1999","type":"balance"},"reason":null}',NULL,258);
INSERT INTO "audit_payload" VALUES('{"new":{"balance_side":"debit","blocked":false,"company_id":1,"control":false,"direct_posting":true,"names":{"de":"Provisionsaufwand","en":"Commission expense","fr":"Commissions","nl":"Provisiekosten"},"number":"4450","type":"profit_and_loss"},"reason":null}',NULL,259);
INSERT INTO "audit_payload" VALUES('{"new":{"balance_side":"debit","blocked":false,"company_id":1,"control":false,"direct_posting":true,"names":{"de":"Forderungsverluste","en":"Write-off expense","fr":"Pertes sur créances irrécouvrables","nl":"Afboeking oninbare vorderingen"},"number":"4750","type":"profit_and_loss"},"reason":null}',NULL,260);
INSERT INTO "audit_payload" VALUES('{"new":{"balance_side":"debit","blocked":false,"company_id":1,"control":false,"direct_posting":true,"names":{"de":"Bankgebühren","en":"Bank charges","fr":"Frais bancaires","nl":"Bankkosten"},"number":"4930","type":"profit_and_loss"},"reason":null}',NULL,261);
INSERT INTO "audit_payload" VALUES('{"new":{"balance_side":"debit","blocked":false,"company_id":1,"control":false,"direct_posting":true,"names":{"de":"Diskontzinsen","en":"Discount interest","fr":"Intérêts d''escompte","nl":"Disconto"},"number":"4940","type":"profit_and_loss"},"reason":null}',NULL,262);
INSERT INTO "audit_payload" VALUES('{"new":{"balance_side":"both","blocked":false,"company_id":1,"control":false,"direct_posting":true,"names":{"de":"Rechnungsrundung","en":"Invoice rounding","fr":"Arrondi de facture","nl":"Factuurafronding"},"number":"4990","type":"profit_and_loss"},"reason":null}',NULL,263);
INSERT INTO "audit_payload" VALUES('{"new":{"balance_side":"credit","blocked":false,"company_id":1,"control":false,"direct_posting":true,"names":{"de":"Umsatzerlöse","en":"Revenue","fr":"Ventes","nl":"Omzet"},"number":"8000","type":"profit_and_loss"},"reason":null}',NULL,264);
INSERT INTO "audit_payload" VALUES('{"new":{"balance_side":"both","blocked":false,"company_id":1,"control":false,"direct_posting":true,"names":{"de":"Erlöse, ermäßigter Satz","en":"Revenue, reduced rate","fr":"Ventes, taux réduit","nl":"Omzet laag tarief"},"number":"8010","type":"profit_and_loss"},"reason":null}',NULL,265);
INSERT INTO "audit_payload" VALUES('{"new":{"balance_side":"credit","blocked":false,"company_id":1,"control":false,"direct_posting":true,"names":{"de":"Erlöse, Reverse-Charge Inland","en":"Revenue, domestic reverse charge","fr":"Ventes, autoliquidation nationale","nl":"Omzet binnenland verlegd"},"number":"8030","type":"profit_and_loss"},"reason":null}',NULL,266);
INSERT INTO "audit_payload" VALUES('{"new":{"balance_side":"credit","blocked":false,"company_id":1,"control":false,"direct_posting":true,"names":{"de":"Erlöse innergemeinschaftlich","en":"Revenue, EU goods and services","fr":"Ventes intracommunautaires","nl":"Omzet binnen de EU"},"number":"8040","type":"profit_and_loss"},"reason":null}',NULL,267);
INSERT INTO "audit_payload" VALUES('{"new":{"balance_side":"both","blocked":false,"company_id":1,"control":false,"direct_posting":true,"names":{"de":"Erlöse, Leistungen an EU-Unternehmer","en":"Revenue, services in the EU","fr":"Prestations de services UE","nl":"Omzet diensten binnen de EU"},"number":"8045","type":"profit_and_loss"},"reason":null}',NULL,268);
INSERT INTO "audit_payload" VALUES('{"new":{"balance_side":"credit","blocked":false,"company_id":1,"control":false,"direct_posting":true,"names":{"de":"Erlöse Ausfuhr","en":"Revenue, export","fr":"Ventes à l''exportation","nl":"Omzet uitvoer"},"number":"8050","type":"profit_and_loss"},"reason":null}',NULL,269);
INSERT INTO "audit_payload" VALUES('{"new":{"balance_side":"credit","blocked":false,"company_id":1,"control":false,"direct_posting":true,"names":{"de":"Steuerfreie Erlöse","en":"Revenue, exempt or zero-rated","fr":"Ventes exonérées ou à taux zéro","nl":"Omzet vrijgesteld of nultarief"},"number":"8060","type":"profit_and_loss"},"reason":null}',NULL,270);
INSERT INTO "audit_payload" VALUES('{"new":{"balance_side":"credit","blocked":false,"company_id":1,"control":false,"direct_posting":true,"names":{"de":"Weiterberechnete Kosten","en":"Charges re-invoiced","fr":"Frais refacturés","nl":"Doorberekende kosten"},"number":"8200","type":"profit_and_loss"},"reason":null}',NULL,271);
INSERT INTO "audit_payload" VALUES('{"new":{"balance_side":"credit","blocked":false,"company_id":1,"control":false,"direct_posting":true,"names":{"de":"Mahngebühren und Pauschalen","en":"Letter fees and compensation","fr":"Frais de relance et indemnités","nl":"Aanmaningskosten en vergoedingen"},"number":"8300","type":"profit_and_loss"},"reason":null}',NULL,272);
INSERT INTO "audit_payload" VALUES('{"new":{"balance_side":"credit","blocked":false,"company_id":1,"control":false,"direct_posting":true,"names":{"de":"Erträge aus abgeschriebenen Forderungen","en":"Recovered bad debts","fr":"Rentrées sur créances amorties","nl":"Ontvangen op afgeboekte vorderingen"},"number":"8400","type":"profit_and_loss"},"reason":null}',NULL,273);
INSERT INTO "audit_payload" VALUES('{"new":{"balance_side":"debit","blocked":false,"company_id":1,"control":false,"direct_posting":true,"names":{"de":"Rechnungsrabatte","en":"Invoice discounts","fr":"Remises sur factures","nl":"Factuurkortingen"},"number":"8500","type":"profit_and_loss"},"reason":null}',NULL,274);
INSERT INTO "audit_payload" VALUES('{"new":{"balance_side":"debit","blocked":false,"company_id":1,"control":false,"direct_posting":true,"names":{"de":"Gewährte Skonti","en":"Cash discount granted","fr":"Escomptes accordés","nl":"Verleende betalingskorting"},"number":"8510","type":"profit_and_loss"},"reason":null}',NULL,275);
INSERT INTO "audit_payload" VALUES('{"new":{"balance_side":"both","blocked":false,"company_id":1,"control":false,"direct_posting":true,"names":{"de":"Über- und Unterzahlung","en":"Over- and underpayment","fr":"Trop-perçus et moins-perçus","nl":"Over- en onderbetaling"},"number":"8520","type":"profit_and_loss"},"reason":null}',NULL,276);
INSERT INTO "audit_payload" VALUES('{"new":{"balance_side":"credit","blocked":false,"company_id":1,"control":false,"direct_posting":true,"names":{"de":"Zinserträge","en":"Interest income","fr":"Produits d''intérêts","nl":"Rentebaten"},"number":"9100","type":"profit_and_loss"},"reason":null}',NULL,277);
INSERT INTO "audit_payload" VALUES('{"new":{"balance_side":"credit","blocked":false,"company_id":1,"control":false,"direct_posting":true,"names":{"de":"Realisierter Kursgewinn","en":"Realised exchange gain","fr":"Gain de change réalisé","nl":"Gerealiseerde koerswinst"},"number":"9200","type":"profit_and_loss"},"reason":null}',NULL,278);
INSERT INTO "audit_payload" VALUES('{"new":{"balance_side":"debit","blocked":false,"company_id":1,"control":false,"direct_posting":true,"names":{"de":"Realisierter Kursverlust","en":"Realised exchange loss","fr":"Perte de change réalisée","nl":"Gerealiseerd koersverlies"},"number":"9210","type":"profit_and_loss"},"reason":null}',NULL,279);
INSERT INTO "audit_payload" VALUES('{"new":{"balance_side":"credit","blocked":false,"company_id":1,"control":false,"direct_posting":true,"names":{"de":"Unrealisierter Kursgewinn","en":"Unrealised exchange gain","fr":"Gain de change latent","nl":"Ongerealiseerde koerswinst"},"number":"9220","type":"profit_and_loss"},"reason":null}',NULL,280);
INSERT INTO "audit_payload" VALUES('{"new":{"balance_side":"debit","blocked":false,"company_id":1,"control":false,"direct_posting":true,"names":{"de":"Unrealisierter Kursverlust","en":"Unrealised exchange loss","fr":"Perte de change latente","nl":"Ongerealiseerd koersverlies"},"number":"9230","type":"profit_and_loss"},"reason":null}',NULL,281);
INSERT INTO "audit_payload" VALUES('{"new":{"balance_side":"both","blocked":false,"company_id":1,"control":false,"direct_posting":true,"names":{"de":"Gegenkonto Eröffnungsposten","en":"Contra account for opening items","fr":"Contrepartie des postes d''ouverture","nl":"Tegenrekening beginbalans"},"number":"9990","type":"balance"},"reason":null}',NULL,282);
INSERT INTO "audit_payload" VALUES('{"new":{"account_id":6,"company_id":1,"role":"AR"},"reason":null}',NULL,283);
INSERT INTO "audit_payload" VALUES('{"new":{"account_id":16,"company_id":1,"role":"PREPAY"},"reason":null}',NULL,284);
INSERT INTO "audit_payload" VALUES('{"new":{"account_id":17,"company_id":1,"role":"ADVINV"},"reason":null}',NULL,285);
INSERT INTO "audit_payload" VALUES('{"new":{"account_id":22,"company_id":1,"role":"VATPREP"},"reason":null}',NULL,286);
INSERT INTO "audit_payload" VALUES('{"new":{"account_id":7,"company_id":1,"role":"BOE"},"reason":null}',NULL,287);
INSERT INTO "audit_payload" VALUES('{"new":{"account_id":8,"company_id":1,"role":"BOECOL"},"reason":null}',NULL,288);
INSERT INTO "audit_payload" VALUES('{"new":{"account_id":9,"company_id":1,"role":"BOEDIS"},"reason":null}',NULL,289);
INSERT INTO "audit_payload" VALUES('{"new":{"account_id":10,"company_id":1,"role":"BOEPRO"},"reason":null}',NULL,290);
INSERT INTO "audit_payload" VALUES('{"new":{"account_id":23,"company_id":1,"role":"BOELIA"},"reason":null}',NULL,291);
INSERT INTO "audit_payload" VALUES('{"new":{"account_id":29,"company_id":1,"role":"BOEINT"},"reason":null}',NULL,292);
INSERT INTO "audit_payload" VALUES('{"new":{"account_id":12,"company_id":1,"role":"DOUBT"},"reason":null}',NULL,293);
INSERT INTO "audit_payload" VALUES('{"new":{"account_id":13,"company_id":1,"role":"ALLOW"},"reason":null}',NULL,294);
INSERT INTO "audit_payload" VALUES('{"new":{"account_id":27,"company_id":1,"role":"BADDEBT"},"reason":null}',NULL,295);
INSERT INTO "audit_payload" VALUES('{"new":{"account_id":4,"company_id":1,"role":"TRANSIT"},"reason":null}',NULL,296);
INSERT INTO "audit_payload" VALUES('{"new":{"account_id":5,"company_id":1,"role":"REFUND"},"reason":null}',NULL,297);
INSERT INTO "audit_payload" VALUES('{"new":{"account_id":3,"company_id":1,"role":"CARDCLR"},"reason":null}',NULL,298);
INSERT INTO "audit_payload" VALUES('{"new":{"account_id":11,"company_id":1,"role":"PDC"},"reason":null}',NULL,299);
INSERT INTO "audit_payload" VALUES('{"new":{"account_id":25,"company_id":1,"role":"SUSPENSE"},"reason":null}',NULL,300);
INSERT INTO "audit_payload" VALUES('{"new":{"account_id":21,"company_id":1,"role":"VATPEND"},"reason":null}',NULL,301);
INSERT INTO "audit_payload" VALUES('{"new":{"account_id":20,"company_id":1,"role":"VATIN"},"reason":null}',NULL,302);
INSERT INTO "audit_payload" VALUES('{"new":{"account_id":33,"company_id":1,"role":"REVRC"},"reason":null}',NULL,303);
INSERT INTO "audit_payload" VALUES('{"new":{"account_id":36,"company_id":1,"role":"REVEXP"},"reason":null}',NULL,304);
INSERT INTO "audit_payload" VALUES('{"new":{"account_id":38,"company_id":1,"role":"CHARGE"},"reason":null}',NULL,305);
INSERT INTO "audit_payload" VALUES('{"new":{"account_id":41,"company_id":1,"role":"SALESDISC"},"reason":null}',NULL,306);
INSERT INTO "audit_payload" VALUES('{"new":{"account_id":42,"company_id":1,"role":"CASHDISC"},"reason":null}',NULL,307);
INSERT INTO "audit_payload" VALUES('{"new":{"account_id":42,"company_id":1,"role":"LATEDISC"},"reason":null}',NULL,308);
INSERT INTO "audit_payload" VALUES('{"new":{"account_id":43,"company_id":1,"role":"PAYDIFF"},"reason":null}',NULL,309);
INSERT INTO "audit_payload" VALUES('{"new":{"account_id":43,"company_id":1,"role":"PAYTOL"},"reason":null}',NULL,310);
INSERT INTO "audit_payload" VALUES('{"new":{"account_id":44,"company_id":1,"role":"INT"},"reason":null}',NULL,311);
INSERT INTO "audit_payload" VALUES('{"new":{"account_id":39,"company_id":1,"role":"FEE"},"reason":null}',NULL,312);
INSERT INTO "audit_payload" VALUES('{"new":{"account_id":39,"company_id":1,"role":"LFEE"},"reason":null}',NULL,313);
INSERT INTO "audit_payload" VALUES('{"new":{"account_id":39,"company_id":1,"role":"NSF"},"reason":null}',NULL,314);
INSERT INTO "audit_payload" VALUES('{"new":{"account_id":39,"company_id":1,"role":"PAYFEE"},"reason":null}',NULL,315);
INSERT INTO "audit_payload" VALUES('{"new":{"account_id":39,"company_id":1,"role":"RECHARGE"},"reason":null}',NULL,316);
INSERT INTO "audit_payload" VALUES('{"new":{"account_id":40,"company_id":1,"role":"REC"},"reason":null}',NULL,317);
INSERT INTO "audit_payload" VALUES('{"new":{"account_id":30,"company_id":1,"role":"ROUND"},"reason":null}',NULL,318);
INSERT INTO "audit_payload" VALUES('{"new":{"account_id":30,"company_id":1,"role":"PENNY"},"reason":null}',NULL,319);
INSERT INTO "audit_payload" VALUES('{"new":{"account_id":30,"company_id":1,"role":"CASHDIFF"},"reason":null}',NULL,320);
INSERT INTO "audit_payload" VALUES('{"new":{"account_id":14,"company_id":1,"role":"ACCR"},"reason":null}',NULL,321);
INSERT INTO "audit_payload" VALUES('{"new":{"account_id":28,"company_id":1,"role":"BANKFEE"},"reason":null}',NULL,322);
INSERT INTO "audit_payload" VALUES('{"new":{"account_id":28,"company_id":1,"role":"FEECOST"},"reason":null}',NULL,323);
INSERT INTO "audit_payload" VALUES('{"new":{"account_id":28,"company_id":1,"role":"CARDFEE"},"reason":null}',NULL,324);
INSERT INTO "audit_payload" VALUES('{"new":{"account_id":15,"company_id":1,"role":"INTERCO"},"reason":null}',NULL,325);
INSERT INTO "audit_payload" VALUES('{"new":{"account_id":49,"company_id":1,"role":"OPENING"},"reason":null}',NULL,326);
INSERT INTO "audit_payload" VALUES('{"new":{"account_id":2,"company_id":1,"role":"BANK"},"reason":null}',NULL,327);
INSERT INTO "audit_payload" VALUES('{"new":{"account_id":1,"company_id":1,"role":"CASH"},"reason":null}',NULL,328);
INSERT INTO "audit_payload" VALUES('{"new":{"account_id":45,"company_id":1,"role":"FXGAIN"},"reason":null}',NULL,329);
INSERT INTO "audit_payload" VALUES('{"new":{"account_id":46,"company_id":1,"role":"FXLOSS"},"reason":null}',NULL,330);
INSERT INTO "audit_payload" VALUES('{"new":{"account_id":47,"company_id":1,"role":"FXUGAIN"},"reason":null}',NULL,331);
INSERT INTO "audit_payload" VALUES('{"new":{"account_id":48,"company_id":1,"role":"FXULOSS"},"reason":null}',NULL,332);
INSERT INTO "audit_payload" VALUES('{"new":{"account_id":26,"company_id":1,"role":"COMMEXP"},"reason":null}',NULL,333);
INSERT INTO "audit_payload" VALUES('{"new":{"account_id":24,"company_id":1,"role":"COMMPAY"},"reason":null}',NULL,334);
INSERT INTO "audit_payload" VALUES('{"new":{"account_id":18,"company_id":1,"role":"VATOUT"},"reason":null}',NULL,335);
INSERT INTO "audit_payload" VALUES('{"new":{"account_id":31,"company_id":1,"role":"REV"},"reason":null}',NULL,336);
INSERT INTO "audit_payload" VALUES('{"new":{"account_id":34,"company_id":1,"role":"REVICS"},"reason":null}',NULL,337);
INSERT INTO "audit_payload" VALUES('{"new":{"account_id":37,"company_id":1,"role":"REVEXM"},"reason":null}',NULL,338);
INSERT INTO "audit_payload" VALUES('{"new":{"code":"DOMESTIC","company_id":1,"names":{"de":"Inland","en":"Domestic","fr":"National","nl":"Binnenland"}},"reason":null}',NULL,339);
INSERT INTO "audit_payload" VALUES('{"new":{"code":"DOMESTIC-RC","company_id":1,"names":{"de":"Inland, Reverse-Charge","en":"Domestic, reverse charge","fr":"National, autoliquidation","nl":"Binnenland, btw verlegd"}},"reason":null}',NULL,340);
INSERT INTO "audit_payload" VALUES('{"new":{"code":"EU-BUSINESS","company_id":1,"names":{"de":"Unternehmer in der EU","en":"Businesses in the EU","fr":"Assujettis de l’UE","nl":"Ondernemers in de EU"}},"reason":null}',NULL,341);
INSERT INTO "audit_payload" VALUES('{"new":{"code":"EXPORT","company_id":1,"names":{"de":"Drittland","en":"Outside the EU","fr":"Hors UE","nl":"Buiten de EU"}},"reason":null}',NULL,342);
INSERT INTO "audit_payload" VALUES('{"new":{"code":"EXEMPT","company_id":1,"names":{"de":"Befreite Debitoren","en":"Exempt customers","fr":"Clients exonérés","nl":"Vrijgestelde klanten"}},"reason":null}',NULL,343);
INSERT INTO "audit_payload" VALUES('{"new":{"code":"STD","company_id":1,"names":{"de":"Waren, Normalsatz","en":"Goods, standard rate","fr":"Biens, taux normal","nl":"Goederen hoog tarief"}},"reason":null}',NULL,344);
INSERT INTO "audit_payload" VALUES('{"new":{"code":"RED","company_id":1,"names":{"de":"Waren, ermäßigt","en":"Goods, reduced rate","fr":"Biens, taux réduit","nl":"Goederen laag tarief"}},"reason":null}',NULL,345);
INSERT INTO "audit_payload" VALUES('{"new":{"code":"ZERO","company_id":1,"names":{"de":"Nullsatz","en":"Zero rate","fr":"Taux zéro","nl":"Nultarief"}},"reason":null}',NULL,346);
INSERT INTO "audit_payload" VALUES('{"new":{"code":"EXEMPT","company_id":1,"names":{"de":"Steuerfrei","en":"Exempt","fr":"Exonéré","nl":"Vrijgesteld"}},"reason":null}',NULL,347);
INSERT INTO "audit_payload" VALUES('{"new":{"code":"SERVICES","company_id":1,"names":{"de":"Dienstleistungen","en":"Services","fr":"Services","nl":"Diensten"}},"reason":null}',NULL,348);
INSERT INTO "audit_payload" VALUES('{"new":{"code":"OUTSIDE","company_id":1,"names":{"de":"Nicht steuerbar (Zinsen, Gebühren)","en":"Outside VAT (interest, fees)","fr":"Hors TVA (intérêts, frais)","nl":"Buiten de btw (rente, kosten)"}},"reason":null}',NULL,349);
INSERT INTO "audit_payload" VALUES('{"new":{"account_id":18,"active":true,"category":"S","code":"S1","company_id":1,"list_kind":"none","names":{"de":"Normaler Steuersatz","en":"Standard rate","fr":"Taux normal","nl":"Hoog tarief"},"revenue_account_id":31,"supply":"goods"},"reason":null}',NULL,350);
INSERT INTO "audit_payload" VALUES('{"new":{"rate":"21","valid_from":"2000-01-01","vat_code_id":1},"reason":null}',NULL,351);
INSERT INTO "audit_payload" VALUES('{"new":{"account_id":19,"active":true,"category":"S","code":"S2","company_id":1,"list_kind":"none","names":{"de":"Ermäßigter Steuersatz","en":"Reduced rate","fr":"Taux réduit","nl":"Laag tarief"},"revenue_account_id":32,"supply":"goods"},"reason":null}',NULL,352);
INSERT INTO "audit_payload" VALUES('{"new":{"rate":"9","valid_from":"2000-01-01","vat_code_id":2},"reason":null}',NULL,353);
INSERT INTO "audit_payload" VALUES('{"new":{"account_id":18,"active":true,"category":"Z","code":"Z","company_id":1,"list_kind":"none","names":{"de":"Nullsatz","en":"Zero rate","fr":"Taux zéro","nl":"Nultarief"},"revenue_account_id":37,"supply":"goods"},"reason":null}',NULL,354);
INSERT INTO "audit_payload" VALUES('{"new":{"rate":"0","valid_from":"2000-01-01","vat_code_id":3},"reason":null}',NULL,355);
INSERT INTO "audit_payload" VALUES('{"new":{"account_id":18,"active":true,"category":"E","code":"E","company_id":1,"list_kind":"none","names":{"de":"Steuerfrei","en":"Exempt","fr":"Exonéré","nl":"Vrijgesteld"},"revenue_account_id":37,"supply":"goods"},"reason":null}',NULL,356);
INSERT INTO "audit_payload" VALUES('{"new":{"rate":"0","valid_from":"2000-01-01","vat_code_id":4},"reason":null}',NULL,357);
INSERT INTO "audit_payload" VALUES('{"new":{"account_id":18,"active":true,"category":"AE","code":"RC","company_id":1,"exemption_text":{"de":"Steuerschuldnerschaft des Leistungsempfängers","en":"VAT reverse charged","fr":"Autoliquidation","nl":"Btw verlegd"},"list_kind":"none","names":{"de":"Steuerschuldnerschaft des Leistungsempfängers","en":"Domestic reverse charge","fr":"Autoliquidation nationale","nl":"Btw verlegd binnenland"},"revenue_account_id":33,"supply":"goods"},"reason":null}',NULL,358);
INSERT INTO "audit_payload" VALUES('{"new":{"rate":"0","valid_from":"2000-01-01","vat_code_id":5},"reason":null}',NULL,359);
INSERT INTO "audit_payload" VALUES('{"new":{"account_id":18,"active":true,"category":"K","code":"ICS","company_id":1,"exemption_text":{"de":"Steuerfreie innergemeinschaftliche Lieferung","en":"Intra-Community supply, exempt","fr":"Livraison intracommunautaire exonérée","nl":"Intracommunautaire levering"},"list_kind":"goods","names":{"de":"Innergemeinschaftliche Lieferung","en":"Intra-EU supply of goods","fr":"Livraison intracommunautaire","nl":"Intracommunautaire levering"},"revenue_account_id":34,"supply":"goods"},"reason":null}',NULL,360);
INSERT INTO "audit_payload" VALUES('{"new":{"rate":"0","valid_from":"2000-01-01","vat_code_id":6},"reason":null}',NULL,361);
INSERT INTO "audit_payload" VALUES('{"new":{"account_id":18,"active":true,"category":"AE","code":"ICV","company_id":1,"exemption_text":{"de":"Steuerschuldnerschaft des Leistungsempfängers","en":"Reverse charge","fr":"Autoliquidation","nl":"Btw verlegd"},"list_kind":"services","names":{"de":"Leistungen an EU-Unternehmer","en":"Services to EU businesses","fr":"Services à des assujettis de l’UE","nl":"Diensten aan EU-ondernemers"},"revenue_account_id":35,"supply":"service"},"reason":null}',NULL,362);
INSERT INTO "audit_payload" VALUES('{"new":{"rate":"0","valid_from":"2000-01-01","vat_code_id":7},"reason":null}',NULL,363);
INSERT INTO "audit_payload" VALUES('{"new":{"account_id":18,"active":true,"category":"AE","code":"ICT","company_id":1,"list_kind":"triangular","names":{"de":"Dreiecksgeschäft","en":"Triangular trade, middle party","fr":"Opération triangulaire","nl":"ABC-levering, tussenpartij"},"revenue_account_id":34,"supply":"goods"},"reason":null}',NULL,364);
INSERT INTO "audit_payload" VALUES('{"new":{"rate":"0","valid_from":"2000-01-01","vat_code_id":8},"reason":null}',NULL,365);
INSERT INTO "audit_payload" VALUES('{"new":{"account_id":18,"active":true,"category":"G","code":"EXP","company_id":1,"exemption_text":{"de":"Steuerfreie Ausfuhrlieferung","en":"Export, zero-rated","fr":"Exportation exonérée","nl":"Uitvoer buiten de EU"},"list_kind":"none","names":{"de":"Ausfuhrlieferung","en":"Export of goods","fr":"Exportation","nl":"Uitvoer van goederen"},"revenue_account_id":36,"supply":"goods"},"reason":null}',NULL,366);
INSERT INTO "audit_payload" VALUES('{"new":{"rate":"0","valid_from":"2000-01-01","vat_code_id":9},"reason":null}',NULL,367);
INSERT INTO "audit_payload" VALUES('{"new":{"account_id":18,"active":true,"category":"O","code":"OOS","company_id":1,"list_kind":"none","names":{"de":"Nicht steuerbar","en":"Outside the scope of VAT","fr":"Hors champ de TVA","nl":"Buiten de btw"},"supply":"goods"},"reason":null}',NULL,368);
INSERT INTO "audit_payload" VALUES('{"new":{"rate":"0","valid_from":"2000-01-01","vat_code_id":10},"reason":null}',NULL,369);
INSERT INTO "audit_payload" VALUES('{"new":{"account_id":18,"active":true,"category":"E","code":"SB","company_id":1,"list_kind":"none","names":{"de":"Kleinunternehmerregelung","en":"Small-business exemption","fr":"Franchise en base","nl":"Kleineondernemersregeling"},"revenue_account_id":37,"supply":"goods"},"reason":null}',NULL,370);
INSERT INTO "audit_payload" VALUES('{"new":{"rate":"0","valid_from":"2000-01-01","vat_code_id":11},"reason":null}',NULL,371);
INSERT INTO "audit_payload" VALUES('{"new":{"company_id":1,"item_vat_group_id":1,"vat_code_id":1,"vat_group_id":1},"reason":null}',NULL,372);
INSERT INTO "audit_payload" VALUES('{"new":{"company_id":1,"item_vat_group_id":2,"vat_code_id":2,"vat_group_id":1},"reason":null}',NULL,373);
INSERT INTO "audit_payload" VALUES('{"new":{"company_id":1,"item_vat_group_id":3,"vat_code_id":3,"vat_group_id":1},"reason":null}',NULL,374);
INSERT INTO "audit_payload" VALUES('{"new":{"company_id":1,"item_vat_group_id":4,"vat_code_id":4,"vat_group_id":1},"reason":null}',NULL,375);
INSERT INTO "audit_payload" VALUES('{"new":{"company_id":1,"item_vat_group_id":5,"vat_code_id":1,"vat_group_id":1},"reason":null}',NULL,376);
INSERT INTO "audit_payload" VALUES('{"new":{"company_id":1,"item_vat_group_id":6,"vat_code_id":10,"vat_group_id":1},"reason":null}',NULL,377);
INSERT INTO "audit_payload" VALUES('{"new":{"company_id":1,"item_vat_group_id":1,"vat_code_id":5,"vat_group_id":2},"reason":null}',NULL,378);
INSERT INTO "audit_payload" VALUES('{"new":{"company_id":1,"item_vat_group_id":2,"vat_code_id":5,"vat_group_id":2},"reason":null}',NULL,379);
INSERT INTO "audit_payload" VALUES('{"new":{"company_id":1,"item_vat_group_id":3,"vat_code_id":5,"vat_group_id":2},"reason":null}',NULL,380);
INSERT INTO "audit_payload" VALUES('{"new":{"company_id":1,"item_vat_group_id":4,"vat_code_id":5,"vat_group_id":2},"reason":null}',NULL,381);
INSERT INTO "audit_payload" VALUES('{"new":{"company_id":1,"item_vat_group_id":5,"vat_code_id":5,"vat_group_id":2},"reason":null}',NULL,382);
INSERT INTO "audit_payload" VALUES('{"new":{"company_id":1,"item_vat_group_id":6,"vat_code_id":10,"vat_group_id":2},"reason":null}',NULL,383);
INSERT INTO "audit_payload" VALUES('{"new":{"company_id":1,"item_vat_group_id":1,"vat_code_id":6,"vat_group_id":3},"reason":null}',NULL,384);
INSERT INTO "audit_payload" VALUES('{"new":{"company_id":1,"item_vat_group_id":2,"vat_code_id":6,"vat_group_id":3},"reason":null}',NULL,385);
INSERT INTO "audit_payload" VALUES('{"new":{"company_id":1,"item_vat_group_id":3,"vat_code_id":6,"vat_group_id":3},"reason":null}',NULL,386);
INSERT INTO "audit_payload" VALUES('{"new":{"company_id":1,"item_vat_group_id":4,"vat_code_id":6,"vat_group_id":3},"reason":null}',NULL,387);
INSERT INTO "audit_payload" VALUES('{"new":{"company_id":1,"item_vat_group_id":5,"vat_code_id":7,"vat_group_id":3},"reason":null}',NULL,388);
INSERT INTO "audit_payload" VALUES('{"new":{"company_id":1,"item_vat_group_id":6,"vat_code_id":10,"vat_group_id":3},"reason":null}',NULL,389);
INSERT INTO "audit_payload" VALUES('{"new":{"company_id":1,"item_vat_group_id":1,"vat_code_id":9,"vat_group_id":4},"reason":null}',NULL,390);
INSERT INTO "audit_payload" VALUES('{"new":{"company_id":1,"item_vat_group_id":2,"vat_code_id":9,"vat_group_id":4},"reason":null}',NULL,391);
INSERT INTO "audit_payload" VALUES('{"new":{"company_id":1,"item_vat_group_id":3,"vat_code_id":9,"vat_group_id":4},"reason":null}',NULL,392);
INSERT INTO "audit_payload" VALUES('{"new":{"company_id":1,"item_vat_group_id":4,"vat_code_id":9,"vat_group_id":4},"reason":null}',NULL,393);
INSERT INTO "audit_payload" VALUES('{"new":{"company_id":1,"item_vat_group_id":5,"vat_code_id":10,"vat_group_id":4},"reason":null}',NULL,394);
INSERT INTO "audit_payload" VALUES('{"new":{"company_id":1,"item_vat_group_id":6,"vat_code_id":10,"vat_group_id":4},"reason":null}',NULL,395);
INSERT INTO "audit_payload" VALUES('{"new":{"company_id":1,"item_vat_group_id":1,"vat_code_id":4,"vat_group_id":5},"reason":null}',NULL,396);
INSERT INTO "audit_payload" VALUES('{"new":{"company_id":1,"item_vat_group_id":2,"vat_code_id":4,"vat_group_id":5},"reason":null}',NULL,397);
INSERT INTO "audit_payload" VALUES('{"new":{"company_id":1,"item_vat_group_id":3,"vat_code_id":4,"vat_group_id":5},"reason":null}',NULL,398);
INSERT INTO "audit_payload" VALUES('{"new":{"company_id":1,"item_vat_group_id":4,"vat_code_id":4,"vat_group_id":5},"reason":null}',NULL,399);
INSERT INTO "audit_payload" VALUES('{"new":{"company_id":1,"item_vat_group_id":5,"vat_code_id":4,"vat_group_id":5},"reason":null}',NULL,400);
INSERT INTO "audit_payload" VALUES('{"new":{"company_id":1,"item_vat_group_id":6,"vat_code_id":10,"vat_group_id":5},"reason":null}',NULL,401);
INSERT INTO "audit_payload" VALUES('{"new":{"code":"CUST","company_id":1,"date_order":"off","gapless":false,"manual":true,"names":{"de":"Debitoren","en":"Customers","fr":"Clients","nl":"Klanten"}},"reason":null}',NULL,402);
INSERT INTO "audit_payload" VALUES('{"new":{"first":10001,"last":99999999,"last_used":10000,"mask":"{N:5}","series_id":1,"skipped":0,"start":"1900-01-01"},"reason":null}',NULL,403);
INSERT INTO "audit_payload" VALUES('{"new":{"company_id":1,"purpose":"customer","series_id":1},"reason":null}',NULL,404);
INSERT INTO "audit_payload" VALUES('{"new":{"code":"INV","company_id":1,"date_order":"warn","gapless":true,"manual":false,"names":{"de":"Debitorenrechnungen","en":"Sales invoices","fr":"Factures clients","nl":"Verkoopfacturen"}},"reason":null}',NULL,405);
INSERT INTO "audit_payload" VALUES('{"new":{"first":1,"last":99999999,"last_used":0,"mask":"VF-{YYYY}-{N:5}","series_id":2,"skipped":0,"start":"1900-01-01"},"reason":null}',NULL,406);
INSERT INTO "audit_payload" VALUES('{"new":{"company_id":1,"purpose":"sales_invoice","series_id":2},"reason":null}',NULL,407);
INSERT INTO "audit_payload" VALUES('{"new":{"company_id":1,"purpose":"free_text_invoice","series_id":2},"reason":null}',NULL,408);
INSERT INTO "audit_payload" VALUES('{"new":{"company_id":1,"purpose":"prepayment_invoice","series_id":2},"reason":null}',NULL,409);
INSERT INTO "audit_payload" VALUES('{"new":{"code":"CRN","company_id":1,"date_order":"warn","gapless":true,"manual":false,"names":{"de":"Gutschriften","en":"Credit notes","fr":"Avoirs","nl":"Creditnota’s"}},"reason":null}',NULL,410);
INSERT INTO "audit_payload" VALUES('{"new":{"first":1,"last":99999999,"last_used":0,"mask":"VC-{YYYY}-{N:5}","series_id":3,"skipped":0,"start":"1900-01-01"},"reason":null}',NULL,411);
INSERT INTO "audit_payload" VALUES('{"new":{"company_id":1,"purpose":"credit_note","series_id":3},"reason":null}',NULL,412);
INSERT INTO "audit_payload" VALUES('{"new":{"company_id":1,"purpose":"free_text_credit_note","series_id":3},"reason":null}',NULL,413);
INSERT INTO "audit_payload" VALUES('{"new":{"code":"INTN","company_id":1,"date_order":"warn","gapless":true,"manual":false,"names":{"de":"Zinsrechnungen","en":"Interest notes","fr":"Notes d’intérêts","nl":"Rentenota’s"}},"reason":null}',NULL,414);
INSERT INTO "audit_payload" VALUES('{"new":{"first":1,"last":99999999,"last_used":0,"mask":"RN-{YYYY}-{N:5}","series_id":4,"skipped":0,"start":"1900-01-01"},"reason":null}',NULL,415);
INSERT INTO "audit_payload" VALUES('{"new":{"company_id":1,"purpose":"interest_note","series_id":4},"reason":null}',NULL,416);
INSERT INTO "audit_payload" VALUES('{"new":{"code":"LETTER","company_id":1,"date_order":"warn","gapless":true,"manual":false,"names":{"de":"Mahnungen","en":"Collection letters","fr":"Lettres de relance","nl":"Aanmaningen"}},"reason":null}',NULL,417);
INSERT INTO "audit_payload" VALUES('{"new":{"first":1,"last":99999999,"last_used":0,"mask":"AM-{YYYY}-{N:5}","series_id":5,"skipped":0,"start":"1900-01-01"},"reason":null}',NULL,418);
INSERT INTO "audit_payload" VALUES('{"new":{"company_id":1,"purpose":"collection_letter","series_id":5},"reason":null}',NULL,419);
INSERT INTO "audit_payload" VALUES('{"new":{"code":"V-INV","company_id":1,"date_order":"off","gapless":true,"manual":false,"names":{"de":"Belege INV","en":"Vouchers INV","fr":"Pièces INV","nl":"Boekstukken INV"}},"reason":null}',NULL,420);
INSERT INTO "audit_payload" VALUES('{"new":{"first":1,"last":99999999,"last_used":0,"mask":"INV-{YYYY}-{N:6}","series_id":6,"skipped":0,"start":"1900-01-01"},"reason":null}',NULL,421);
INSERT INTO "audit_payload" VALUES('{"new":{"company_id":1,"purpose":"voucher_INV","series_id":6},"reason":null}',NULL,422);
INSERT INTO "audit_payload" VALUES('{"new":{"code":"V-CRN","company_id":1,"date_order":"off","gapless":true,"manual":false,"names":{"de":"Belege CRN","en":"Vouchers CRN","fr":"Pièces CRN","nl":"Boekstukken CRN"}},"reason":null}',NULL,423);
INSERT INTO "audit_payload" VALUES('{"new":{"first":1,"last":99999999,"last_used":0,"mask":"CRN-{YYYY}-{N:6}","series_id":7,"skipped":0,"start":"1900-01-01"},"reason":null}',NULL,424);
INSERT INTO "audit_payload" VALUES('{"new":{"company_id":1,"purpose":"voucher_CRN","series_id":7},"reason":null}',NULL,425);
INSERT INTO "audit_payload" VALUES('{"new":{"code":"V-FTI","company_id":1,"date_order":"off","gapless":true,"manual":false,"names":{"de":"Belege FTI","en":"Vouchers FTI","fr":"Pièces FTI","nl":"Boekstukken FTI"}},"reason":null}',NULL,426);
INSERT INTO "audit_payload" VALUES('{"new":{"first":1,"last":99999999,"last_used":0,"mask":"FTI-{YYYY}-{N:6}","series_id":8,"skipped":0,"start":"1900-01-01"},"reason":null}',NULL,427);
INSERT INTO "audit_payload" VALUES('{"new":{"company_id":1,"purpose":"voucher_FTI","series_id":8},"reason":null}',NULL,428);
INSERT INTO "audit_payload" VALUES('{"new":{"code":"V-FTC","company_id":1,"date_order":"off","gapless":true,"manual":false,"names":{"de":"Belege FTC","en":"Vouchers FTC","fr":"Pièces FTC","nl":"Boekstukken FTC"}},"reason":null}',NULL,429);
INSERT INTO "audit_payload" VALUES('{"new":{"first":1,"last":99999999,"last_used":0,"mask":"FTC-{YYYY}-{N:6}","series_id":9,"skipped":0,"start":"1900-01-01"},"reason":null}',NULL,430);
INSERT INTO "audit_payload" VALUES('{"new":{"company_id":1,"purpose":"voucher_FTC","series_id":9},"reason":null}',NULL,431);
INSERT INTO "audit_payload" VALUES('{"new":{"code":"V-PRE","company_id":1,"date_order":"off","gapless":true,"manual":false,"names":{"de":"Belege PRE","en":"Vouchers PRE","fr":"Pièces PRE","nl":"Boekstukken PRE"}},"reason":null}',NULL,432);
INSERT INTO "audit_payload" VALUES('{"new":{"first":1,"last":99999999,"last_used":0,"mask":"PRE-{YYYY}-{N:6}","series_id":10,"skipped":0,"start":"1900-01-01"},"reason":null}',NULL,433);
INSERT INTO "audit_payload" VALUES('{"new":{"company_id":1,"purpose":"voucher_PRE","series_id":10},"reason":null}',NULL,434);
INSERT INTO "audit_payload" VALUES('{"new":{"code":"V-PAY","company_id":1,"date_order":"off","gapless":true,"manual":false,"names":{"de":"Belege PAY","en":"Vouchers PAY","fr":"Pièces PAY","nl":"Boekstukken PAY"}},"reason":null}',NULL,435);
INSERT INTO "audit_payload" VALUES('{"new":{"first":1,"last":99999999,"last_used":0,"mask":"PAY-{YYYY}-{N:6}","series_id":11,"skipped":0,"start":"1900-01-01"},"reason":null}',NULL,436);
INSERT INTO "audit_payload" VALUES('{"new":{"company_id":1,"purpose":"voucher_PAY","series_id":11},"reason":null}',NULL,437);
INSERT INTO "audit_payload" VALUES('{"new":{"code":"V-SET","company_id":1,"date_order":"off","gapless":true,"manual":false,"names":{"de":"Belege SET","en":"Vouchers SET","fr":"Pièces SET","nl":"Boekstukken SET"}},"reason":null}',NULL,438);
INSERT INTO "audit_payload" VALUES('{"new":{"first":1,"last":99999999,"last_used":0,"mask":"SET-{YYYY}-{N:6}","series_id":12,"skipped":0,"start":"1900-01-01"},"reason":null}',NULL,439);
INSERT INTO "audit_payload" VALUES('{"new":{"company_id":1,"purpose":"voucher_SET","series_id":12},"reason":null}',NULL,440);
INSERT INTO "audit_payload" VALUES('{"new":{"code":"V-REF","company_id":1,"date_order":"off","gapless":true,"manual":false,"names":{"de":"Belege REF","en":"Vouchers REF","fr":"Pièces REF","nl":"Boekstukken REF"}},"reason":null}',NULL,441);
INSERT INTO "audit_payload" VALUES('{"new":{"first":1,"last":99999999,"last_used":0,"mask":"REF-{YYYY}-{N:6}","series_id":13,"skipped":0,"start":"1900-01-01"},"reason":null}',NULL,442);
INSERT INTO "audit_payload" VALUES('{"new":{"company_id":1,"purpose":"voucher_REF","series_id":13},"reason":null}',NULL,443);
INSERT INTO "audit_payload" VALUES('{"new":{"code":"V-BNK","company_id":1,"date_order":"off","gapless":true,"manual":false,"names":{"de":"Belege BNK","en":"Vouchers BNK","fr":"Pièces BNK","nl":"Boekstukken BNK"}},"reason":null}',NULL,444);
INSERT INTO "audit_payload" VALUES('{"new":{"first":1,"last":99999999,"last_used":0,"mask":"BNK-{YYYY}-{N:6}","series_id":14,"skipped":0,"start":"1900-01-01"},"reason":null}',NULL,445);
INSERT INTO "audit_payload" VALUES('{"new":{"company_id":1,"purpose":"voucher_BNK","series_id":14},"reason":null}',NULL,446);
INSERT INTO "audit_payload" VALUES('{"new":{"code":"V-BOE","company_id":1,"date_order":"off","gapless":true,"manual":false,"names":{"de":"Belege BOE","en":"Vouchers BOE","fr":"Pièces BOE","nl":"Boekstukken BOE"}},"reason":null}',NULL,447);
INSERT INTO "audit_payload" VALUES('{"new":{"first":1,"last":99999999,"last_used":0,"mask":"BOE-{YYYY}-{N:6}","series_id":15,"skipped":0,"start":"1900-01-01"},"reason":null}',NULL,448);
INSERT INTO "audit_payload" VALUES('{"new":{"company_id":1,"purpose":"voucher_BOE","series_id":15},"reason":null}',NULL,449);
INSERT INTO "audit_payload" VALUES('{"new":{"code":"V-INT","company_id":1,"date_order":"off","gapless":true,"manual":false,"names":{"de":"Belege INT","en":"Vouchers INT","fr":"Pièces INT","nl":"Boekstukken INT"}},"reason":null}',NULL,450);
INSERT INTO "audit_payload" VALUES('{"new":{"first":1,"last":99999999,"last_used":0,"mask":"INT-{YYYY}-{N:6}","series_id":16,"skipped":0,"start":"1900-01-01"},"reason":null}',NULL,451);
INSERT INTO "audit_payload" VALUES('{"new":{"company_id":1,"purpose":"voucher_INT","series_id":16},"reason":null}',NULL,452);
INSERT INTO "audit_payload" VALUES('{"new":{"code":"V-CLT","company_id":1,"date_order":"off","gapless":true,"manual":false,"names":{"de":"Belege CLT","en":"Vouchers CLT","fr":"Pièces CLT","nl":"Boekstukken CLT"}},"reason":null}',NULL,453);
INSERT INTO "audit_payload" VALUES('{"new":{"first":1,"last":99999999,"last_used":0,"mask":"CLT-{YYYY}-{N:6}","series_id":17,"skipped":0,"start":"1900-01-01"},"reason":null}',NULL,454);
INSERT INTO "audit_payload" VALUES('{"new":{"company_id":1,"purpose":"voucher_CLT","series_id":17},"reason":null}',NULL,455);
INSERT INTO "audit_payload" VALUES('{"new":{"code":"V-WOF","company_id":1,"date_order":"off","gapless":true,"manual":false,"names":{"de":"Belege WOF","en":"Vouchers WOF","fr":"Pièces WOF","nl":"Boekstukken WOF"}},"reason":null}',NULL,456);
INSERT INTO "audit_payload" VALUES('{"new":{"first":1,"last":99999999,"last_used":0,"mask":"WOF-{YYYY}-{N:6}","series_id":18,"skipped":0,"start":"1900-01-01"},"reason":null}',NULL,457);
INSERT INTO "audit_payload" VALUES('{"new":{"company_id":1,"purpose":"voucher_WOF","series_id":18},"reason":null}',NULL,458);
INSERT INTO "audit_payload" VALUES('{"new":{"code":"V-FXR","company_id":1,"date_order":"off","gapless":true,"manual":false,"names":{"de":"Belege FXR","en":"Vouchers FXR","fr":"Pièces FXR","nl":"Boekstukken FXR"}},"reason":null}',NULL,459);
INSERT INTO "audit_payload" VALUES('{"new":{"first":1,"last":99999999,"last_used":0,"mask":"FXR-{YYYY}-{N:6}","series_id":19,"skipped":0,"start":"1900-01-01"},"reason":null}',NULL,460);
INSERT INTO "audit_payload" VALUES('{"new":{"company_id":1,"purpose":"voucher_FXR","series_id":19},"reason":null}',NULL,461);
INSERT INTO "audit_payload" VALUES('{"new":{"code":"V-GEN","company_id":1,"date_order":"off","gapless":true,"manual":false,"names":{"de":"Belege GEN","en":"Vouchers GEN","fr":"Pièces GEN","nl":"Boekstukken GEN"}},"reason":null}',NULL,462);
INSERT INTO "audit_payload" VALUES('{"new":{"first":1,"last":99999999,"last_used":0,"mask":"GEN-{YYYY}-{N:6}","series_id":20,"skipped":0,"start":"1900-01-01"},"reason":null}',NULL,463);
INSERT INTO "audit_payload" VALUES('{"new":{"company_id":1,"purpose":"voucher_GEN","series_id":20},"reason":null}',NULL,464);
INSERT INTO "audit_payload" VALUES('{"new":{"code":"V-OPN","company_id":1,"date_order":"off","gapless":true,"manual":false,"names":{"de":"Belege OPN","en":"Vouchers OPN","fr":"Pièces OPN","nl":"Boekstukken OPN"}},"reason":null}',NULL,465);
INSERT INTO "audit_payload" VALUES('{"new":{"first":1,"last":99999999,"last_used":0,"mask":"OPN-{YYYY}-{N:6}","series_id":21,"skipped":0,"start":"1900-01-01"},"reason":null}',NULL,466);
INSERT INTO "audit_payload" VALUES('{"new":{"company_id":1,"purpose":"voucher_OPN","series_id":21},"reason":null}',NULL,467);
INSERT INTO "audit_payload" VALUES('{"new":{"code":"PAYJ","company_id":1,"date_order":"off","gapless":false,"manual":false,"names":{"de":"Zahlungsjournale","en":"Payment journals","fr":"Journaux de règlement","nl":"Betalingsjournalen"}},"reason":null}',NULL,468);
INSERT INTO "audit_payload" VALUES('{"new":{"first":1,"last":99999999,"last_used":0,"mask":"BJ-{YYYY}-{N:4}","series_id":22,"skipped":0,"start":"1900-01-01"},"reason":null}',NULL,469);
INSERT INTO "audit_payload" VALUES('{"new":{"company_id":1,"purpose":"payment_journal","series_id":22},"reason":null}',NULL,470);
INSERT INTO "audit_payload" VALUES('{"new":{"code":"GENJ","company_id":1,"date_order":"off","gapless":false,"manual":false,"names":{"de":"Allgemeine Journale","en":"General journals","fr":"Journaux d’opérations diverses","nl":"Memoriaaljournalen"}},"reason":null}',NULL,471);
INSERT INTO "audit_payload" VALUES('{"new":{"first":1,"last":99999999,"last_used":0,"mask":"MJ-{YYYY}-{N:4}","series_id":23,"skipped":0,"start":"1900-01-01"},"reason":null}',NULL,472);
INSERT INTO "audit_payload" VALUES('{"new":{"company_id":1,"purpose":"general_journal","series_id":23},"reason":null}',NULL,473);
INSERT INTO "audit_payload" VALUES('{"new":{"code":"CASE","company_id":1,"date_order":"off","gapless":false,"manual":false,"names":{"de":"Fälle","en":"Cases","fr":"Dossiers","nl":"Dossiers"}},"reason":null}',NULL,474);
INSERT INTO "audit_payload" VALUES('{"new":{"first":1,"last":99999999,"last_used":0,"mask":"D-{YYYY}-{N:4}","series_id":24,"skipped":0,"start":"1900-01-01"},"reason":null}',NULL,475);
INSERT INTO "audit_payload" VALUES('{"new":{"company_id":1,"purpose":"case","series_id":24},"reason":null}',NULL,476);
INSERT INTO "audit_payload" VALUES('{"new":{"business_day":"none","cash":false,"code":"N0","company_id":1,"days":0,"method":"net","months":0,"texts":{"de":"Sofort","en":"Immediately","fr":"À réception","nl":"Direct"}},"reason":null}',NULL,477);
INSERT INTO "audit_payload" VALUES('{"new":{"business_day":"none","cash":false,"code":"N8","company_id":1,"days":8,"method":"net","months":0,"texts":{"de":"8 Tage netto","en":"8 days net","fr":"8 jours nets","nl":"8 dagen netto"}},"reason":null}',NULL,478);
INSERT INTO "audit_payload" VALUES('{"new":{"business_day":"none","cash":false,"code":"N14","company_id":1,"days":14,"method":"net","months":0,"texts":{"de":"14 Tage netto","en":"14 days net","fr":"14 jours nets","nl":"14 dagen netto"}},"reason":null}',NULL,479);
INSERT INTO "audit_payload" VALUES('{"new":{"business_day":"none","cash":false,"code":"N30","company_id":1,"days":30,"method":"net","months":0,"texts":{"de":"30 Tage netto","en":"30 days net","fr":"30 jours nets","nl":"30 dagen netto"}},"reason":null}',NULL,480);
INSERT INTO "audit_payload" VALUES('{"new":{"business_day":"none","cash":false,"code":"N45","company_id":1,"days":45,"method":"net","months":0,"texts":{"de":"45 Tage netto","en":"45 days net","fr":"45 jours nets","nl":"45 dagen netto"}},"reason":null}',NULL,481);
INSERT INTO "audit_payload" VALUES('{"new":{"business_day":"none","cash":false,"code":"N60","company_id":1,"days":60,"method":"net","months":0,"texts":{"de":"60 Tage netto","en":"60 days net","fr":"60 jours nets","nl":"60 dagen netto"}},"reason":null}',NULL,482);
INSERT INTO "audit_payload" VALUES('{"new":{"business_day":"none","cash":false,"code":"EOM","company_id":1,"days":0,"method":"current_month","months":0,"texts":{"de":"Monatsende","en":"End of month","fr":"Fin de mois","nl":"Einde maand"}},"reason":null}',NULL,483);
INSERT INTO "audit_payload" VALUES('{"new":{"business_day":"none","cash":false,"code":"EOM30","company_id":1,"days":30,"method":"current_month","months":0,"texts":{"de":"30 Tage Monatsende","en":"30 days end of month","fr":"30 jours fin de mois","nl":"30 dagen einde maand"}},"reason":null}',NULL,484);
INSERT INTO "audit_payload" VALUES('{"new":{"active":true,"code":"BANK","company_id":1,"grace_days":0,"payment_type":"bank_transfer","prints_qr":true,"texts":{"de":"Überweisung","en":"Bank transfer","fr":"Virement","nl":"Overschrijving"},"uncl4461":"58"},"reason":null}',NULL,485);
INSERT INTO "audit_payload" VALUES('{"new":{"active":true,"code":"DD","company_id":1,"grace_days":0,"payment_type":"direct_debit","prints_qr":false,"texts":{"de":"Lastschrift","en":"Direct debit","fr":"Prélèvement","nl":"Incasso"},"uncl4461":"59"},"reason":null}',NULL,486);
INSERT INTO "audit_payload" VALUES('{"new":{"active":true,"code":"CASH","company_id":1,"grace_days":0,"payment_type":"cash","prints_qr":false,"texts":{"de":"Bar","en":"Cash","fr":"Espèces","nl":"Contant"},"uncl4461":"10"},"reason":null}',NULL,487);
INSERT INTO "audit_payload" VALUES('{"new":{"active":true,"code":"CHEQUE","company_id":1,"grace_days":0,"payment_type":"cheque","prints_qr":false,"texts":{"de":"Scheck","en":"Cheque","fr":"Chèque","nl":"Cheque"},"uncl4461":"20"},"reason":null}',NULL,488);
INSERT INTO "audit_payload" VALUES('{"new":{"active":true,"code":"CARD","company_id":1,"grace_days":0,"payment_type":"card","prints_qr":false,"texts":{"de":"Karte","en":"Card","fr":"Carte","nl":"Kaart"},"uncl4461":"48"},"reason":null}',NULL,489);
INSERT INTO "audit_payload" VALUES('{"new":{"active":true,"code":"BILL","company_id":1,"grace_days":0,"payment_type":"bill_of_exchange","prints_qr":false,"texts":{"de":"Wechsel","en":"Bill of exchange","fr":"Effet de commerce","nl":"Wissel"},"uncl4461":"70"},"reason":null}',NULL,490);
INSERT INTO "audit_payload" VALUES('{"new":{"active":true,"alternative_allowed":false,"code":"2D14","company_id":1,"days":14,"method":"net","months":0,"percent":"2","texts":{"de":"2 % innerhalb von 14 Tagen","en":"2 % within 14 days","fr":"2 % sous 14 jours","nl":"2 % binnen 14 dagen"}},"reason":null}',NULL,491);
INSERT INTO "audit_payload" VALUES('{"new":{"active":true,"alternative_allowed":false,"code":"3D8","company_id":1,"days":8,"method":"net","months":0,"next_id":1,"percent":"3","texts":{"de":"3 % innerhalb von 8 Tagen","en":"3 % within 8 days","fr":"3 % sous 8 jours","nl":"3 % binnen 8 dagen"}},"reason":null}',NULL,492);
INSERT INTO "audit_payload" VALUES('{"new":{"code":"GEN","collection_letter":true,"company_id":1,"interest":true,"names":{"de":"Allgemein","en":"General","fr":"Général","nl":"Algemeen"},"revalue":true,"settlement":true},"reason":null}',NULL,493);
INSERT INTO "audit_payload" VALUES('{"new":{"account_code":"all","control_account_id":6,"profile_id":1},"reason":null}',NULL,494);
INSERT INTO "audit_payload" VALUES('{"new":{"close_profile_id":1,"code":"PRE","collection_letter":false,"company_id":1,"interest":false,"names":{"de":"Anzahlungen","en":"Prepayments","fr":"Acomptes","nl":"Vooruitbetalingen"},"revalue":false,"settlement":true},"reason":null}',NULL,495);
INSERT INTO "audit_payload" VALUES('{"new":{"account_code":"all","control_account_id":16,"profile_id":2},"reason":null}',NULL,496);
INSERT INTO "audit_payload" VALUES('{"new":{"code":"BOE","collection_letter":false,"company_id":1,"interest":false,"names":{"de":"Wechsel","en":"Bills of exchange","fr":"Effets de commerce","nl":"Wissels"},"revalue":true,"settlement":false},"reason":null}',NULL,497);
INSERT INTO "audit_payload" VALUES('{"new":{"account_code":"all","control_account_id":7,"profile_id":3},"reason":null}',NULL,498);
INSERT INTO "audit_payload" VALUES('{"new":{"code":"BOC","collection_letter":false,"company_id":1,"interest":false,"names":{"de":"Wechsel zum Inkasso","en":"Bills remitted for collection","fr":"Effets remis à l’encaissement","nl":"Wissels ter incasso"},"revalue":true,"settlement":false},"reason":null}',NULL,499);
INSERT INTO "audit_payload" VALUES('{"new":{"account_code":"all","control_account_id":8,"profile_id":4},"reason":null}',NULL,500);
INSERT INTO "audit_payload" VALUES('{"new":{"code":"BOD","collection_letter":false,"company_id":1,"interest":false,"names":{"de":"Wechsel zum Diskont","en":"Bills remitted for discount","fr":"Effets remis à l’escompte","nl":"Wissels ter disconto"},"revalue":true,"settlement":false},"reason":null}',NULL,501);
INSERT INTO "audit_payload" VALUES('{"new":{"account_code":"all","control_account_id":9,"profile_id":5},"reason":null}',NULL,502);
INSERT INTO "audit_payload" VALUES('{"new":{"code":"BOP","collection_letter":true,"company_id":1,"interest":true,"names":{"de":"Protestierte Wechsel","en":"Protested bills","fr":"Effets impayés","nl":"Geprotesteerde wissels"},"revalue":true,"settlement":true},"reason":null}',NULL,503);
INSERT INTO "audit_payload" VALUES('{"new":{"account_code":"all","control_account_id":10,"profile_id":6},"reason":null}',NULL,504);
INSERT INTO "audit_payload" VALUES('{"new":{"code":"DBT","collection_letter":true,"company_id":1,"interest":true,"names":{"de":"Zweifelhafte Forderungen","en":"Doubtful debtors","fr":"Clients douteux","nl":"Dubieuze debiteuren"},"revalue":true,"settlement":true},"reason":null}',NULL,505);
INSERT INTO "audit_payload" VALUES('{"new":{"account_code":"all","control_account_id":12,"profile_id":7},"reason":null}',NULL,506);
INSERT INTO "audit_payload" VALUES('{"new":{"code":"ECB-MRO","names":{"de":"EZB-Hauptrefinanzierungssatz","en":"ECB main refinancing rate","fr":"Taux de refinancement de la BCE","nl":"ECB-herfinancieringsrente"}},"reason":null}',NULL,507);
INSERT INTO "audit_payload" VALUES('{"new":{"code":"DE-BASE","names":{"de":"Basiszinssatz (§ 247 BGB)","en":"German base rate (§ 247 BGB)","fr":"Taux de base allemand (§ 247 BGB)","nl":"Duitse basisrente (§ 247 BGB)"}},"reason":null}',NULL,508);
INSERT INTO "audit_payload" VALUES('{"new":{"code":"BOE","names":{"de":"Leitzins der Bank of England","en":"Bank of England base rate","fr":"Taux de la Banque d''Angleterre","nl":"Basisrente Bank of England"}},"reason":null}',NULL,509);
INSERT INTO "audit_payload" VALUES('{"new":{"code":"NL-WR","names":{"de":"Niederländischer gesetzlicher Zins","en":"Dutch statutory interest","fr":"Intérêt légal néerlandais","nl":"Wettelijke rente"}},"reason":null}',NULL,510);
INSERT INTO "audit_payload" VALUES('{"new":{"code":"BE-CIV","names":{"de":"Belgischer gesetzlicher Zins","en":"Belgian legal interest","fr":"Intérêt légal belge","nl":"Belgische wettelijke rente"}},"reason":null}',NULL,511);
INSERT INTO "audit_payload" VALUES('{"new":{"code":"FR-LEG-PRO","names":{"de":"Französischer gesetzlicher Zins, übrige Fälle","en":"French legal rate, all other cases","fr":"Intérêt légal, autres cas","nl":"Franse wettelijke rente, overige gevallen"}},"reason":null}',NULL,512);
INSERT INTO "audit_payload" VALUES('{"new":{"code":"FR-LEG-PART","names":{"de":"Französischer gesetzlicher Zins, private Gläubiger","en":"French legal rate, private creditor","fr":"Intérêt légal, créancier particulier","nl":"Franse wettelijke rente, particuliere schuldeiser"}},"reason":null}',NULL,513);
INSERT INTO "audit_payload" VALUES('{"new":{"audience":"business","code":"NL-B2B","country":"NL","day_count":"actact","definition":{"compensation":[{"amount":4000,"threshold":0}],"compounding":true,"costs":[{"maximum":677500,"minimum":4000,"percent":"15","threshold":0},{"percent":"10","threshold":250000},{"percent":"5","threshold":500000},{"percent":"1","threshold":1000000},{"percent":"0.5","threshold":20000000}]},"index_id":1,"margin":"8","names":{"de":"Niederlande, Unternehmen","en":"Netherlands, businesses","fr":"Pays-Bas, entreprises","nl":"Nederland, bedrijven"}},"reason":null}',NULL,514);
INSERT INTO "audit_payload" VALUES('{"new":{"audience":"business","code":"BE-B2B","country":"BE","day_count":"act365","definition":{"compensation":[{"amount":4000,"threshold":0}],"round_up_half":true},"index_id":1,"margin":"8","names":{"de":"Belgien, Unternehmen","en":"Belgium, businesses","fr":"Belgique, entreprises","nl":"België, bedrijven"}},"reason":null}',NULL,515);
INSERT INTO "audit_payload" VALUES('{"new":{"audience":"business","code":"FR-B2B","country":"FR","day_count":"act365","definition":{"compensation":[{"amount":4000,"threshold":0}]},"index_id":1,"margin":"10","names":{"de":"Frankreich, Unternehmen","en":"France, businesses","fr":"France, entreprises","nl":"Frankrijk, bedrijven"}},"reason":null}',NULL,516);
INSERT INTO "audit_payload" VALUES('{"new":{"audience":"business","code":"DE-B2B","country":"DE","day_count":"actact","definition":{"compensation":[{"amount":4000,"threshold":0}]},"index_id":2,"margin":"9","names":{"de":"Deutschland, Unternehmen","en":"Germany, businesses","fr":"Allemagne, entreprises","nl":"Duitsland, bedrijven"}},"reason":null}',NULL,517);
INSERT INTO "audit_payload" VALUES('{"new":{"audience":"business","code":"UK-B2B","country":"GB","day_count":"act365","definition":{"compensation":[{"amount":4000,"threshold":0},{"amount":7000,"threshold":100000},{"amount":10000,"threshold":1000000}],"locked":true},"index_id":3,"margin":"8","names":{"de":"Vereinigtes Königreich, Unternehmen","en":"United Kingdom, businesses","fr":"Royaume-Uni, entreprises","nl":"Verenigd Koninkrijk, bedrijven"}},"reason":null}',NULL,518);
INSERT INTO "audit_payload" VALUES('{"new":{"audience":"business","code":"EU-B2B","country":"EU","day_count":"act365","definition":{"compensation":[{"amount":4000,"threshold":0}]},"index_id":1,"margin":"8","names":{"de":"Europäische Union, Unternehmen","en":"European Union, businesses","fr":"Union européenne, entreprises","nl":"Europese Unie, bedrijven"}},"reason":null}',NULL,519);
INSERT INTO "audit_payload" VALUES('{"new":{"audience":"public","code":"NL-B2G","country":"NL","day_count":"actact","definition":{"compensation":[{"amount":4000,"threshold":0}],"compounding":true,"costs":[{"maximum":677500,"minimum":4000,"percent":"15","threshold":0},{"percent":"10","threshold":250000},{"percent":"5","threshold":500000},{"percent":"1","threshold":1000000},{"percent":"0.5","threshold":20000000}]},"index_id":1,"margin":"8","names":{"de":"Niederlande, öffentliche Stellen","en":"Netherlands, public authorities","fr":"Pays-Bas, administrations","nl":"Nederland, overheden"}},"reason":null}',NULL,520);
INSERT INTO "audit_payload" VALUES('{"new":{"audience":"public","code":"BE-B2G","country":"BE","day_count":"act365","definition":{"compensation":[{"amount":4000,"threshold":0}],"round_up_half":true},"index_id":1,"margin":"8","names":{"de":"Belgien, öffentliche Stellen","en":"Belgium, public authorities","fr":"Belgique, administrations","nl":"België, overheden"}},"reason":null}',NULL,521);
INSERT INTO "audit_payload" VALUES('{"new":{"audience":"public","code":"FR-B2G","country":"FR","day_count":"act365","definition":{"compensation":[{"amount":4000,"threshold":0}]},"index_id":1,"margin":"10","names":{"de":"Frankreich, öffentliche Stellen","en":"France, public authorities","fr":"France, administrations","nl":"Frankrijk, overheden"}},"reason":null}',NULL,522);
INSERT INTO "audit_payload" VALUES('{"new":{"audience":"public","code":"DE-B2G","country":"DE","day_count":"actact","definition":{"compensation":[{"amount":4000,"threshold":0}]},"index_id":2,"margin":"9","names":{"de":"Deutschland, öffentliche Stellen","en":"Germany, public authorities","fr":"Allemagne, administrations","nl":"Duitsland, overheden"}},"reason":null}',NULL,523);
INSERT INTO "audit_payload" VALUES('{"new":{"audience":"public","code":"UK-B2G","country":"GB","day_count":"act365","definition":{"compensation":[{"amount":4000,"threshold":0},{"amount":7000,"threshold":100000},{"amount":10000,"threshold":1000000}],"locked":true},"index_id":3,"margin":"8","names":{"de":"Vereinigtes Königreich, öffentliche Stellen","en":"United Kingdom, public authorities","fr":"Royaume-Uni, administrations","nl":"Verenigd Koninkrijk, overheden"}},"reason":null}',NULL,524);
INSERT INTO "audit_payload" VALUES('{"new":{"audience":"public","code":"EU-B2G","country":"EU","day_count":"act365","definition":{"compensation":[{"amount":4000,"threshold":0}]},"index_id":1,"margin":"8","names":{"de":"Europäische Union, öffentliche Stellen","en":"European Union, public authorities","fr":"Union européenne, administrations","nl":"Europese Unie, overheden"}},"reason":null}',NULL,525);
INSERT INTO "audit_payload" VALUES('{"new":{"audience":"consumer","code":"NL-B2C","country":"NL","day_count":"actact","definition":{"compounding":true,"costs":[{"maximum":677500,"minimum":4000,"percent":"15","threshold":0},{"percent":"10","threshold":250000},{"percent":"5","threshold":500000},{"percent":"1","threshold":1000000},{"percent":"0.5","threshold":20000000}],"half_yearly":false,"letter_rule":"nl_14_days"},"index_id":4,"margin":"0","names":{"de":"Niederlande, Verbraucher","en":"Netherlands, consumers","fr":"Pays-Bas, consommateurs","nl":"Nederland, consumenten"}},"reason":null}',NULL,526);
INSERT INTO "audit_payload" VALUES('{"new":{"audience":"consumer","code":"BE-B2C","country":"BE","day_count":"act365","definition":{"letter_rule":"be_first_free","round_up_half":true,"start_rule":"consumer_period"},"index_id":1,"margin":"8","names":{"de":"Belgien, Verbraucher","en":"Belgium, consumers","fr":"Belgique, consommateurs","nl":"België, consumenten"}},"reason":null}',NULL,527);
INSERT INTO "audit_payload" VALUES('{"new":{"audience":"consumer","code":"FR-B2C","country":"FR","day_count":"act365","definition":{"start_rule":"formal_notice"},"index_id":6,"margin":"0","names":{"de":"Frankreich, Verbraucher","en":"France, consumers","fr":"France, consommateurs","nl":"Frankrijk, consumenten"}},"reason":null}',NULL,528);
INSERT INTO "audit_payload" VALUES('{"new":{"audience":"consumer","code":"DE-B2C","country":"DE","day_count":"actact","definition":{"letter_rule":"de_first_free"},"index_id":2,"margin":"5","names":{"de":"Deutschland, Verbraucher","en":"Germany, consumers","fr":"Allemagne, consommateurs","nl":"Duitsland, consumenten"}},"reason":null}',NULL,529);
INSERT INTO "audit_payload" VALUES('{"new":{"audience":"consumer","code":"UK-B2C","country":"GB","day_count":"act365","definition":{},"margin":"0","names":{"de":"Vereinigtes Königreich, Verbraucher","en":"United Kingdom, consumers","fr":"Royaume-Uni, consommateurs","nl":"Verenigd Koninkrijk, consumenten"}},"reason":null}',NULL,530);
INSERT INTO "audit_payload" VALUES('{"new":{"code":"NL-B2B","company_id":1,"day_count":"actact","due":"","fee":0,"grace":"","method":"average_daily_balance","minimum":0,"names":{"de":"Niederlande, Unternehmen","en":"Netherlands, businesses","fr":"Pays-Bas, entreprises","nl":"Nederland, bedrijven"},"period_days":365,"post_fee":true,"post_interest":true,"preset_id":1,"rate":"0","source":"index"},"reason":null}',NULL,531);
INSERT INTO "audit_payload" VALUES('{"new":{"code":"NL-B2B","company_id":1,"compensation":"from_level","compensation_level":2,"header":"highest","interest_terms_id":1,"law_preset_id":1,"maximum":0,"minimum":2500,"names":{"de":"NL Unternehmen","en":"NL businesses","fr":"NL entreprises","nl":"NL bedrijven"},"next_from":"due_date","per":"customer","post_fee":true,"post_interest":false,"post_line_fee":true,"start_highest":false},"reason":null}',NULL,532);
INSERT INTO "audit_payload" VALUES('{"new":{"block":false,"due":"10D","fee":0,"fee_type":"fixed","formal_notice":false,"grace":"5D","interest":false,"line_fee":0,"names":{"de":"Zahlungserinnerung","en":"First reminder","fr":"Premier rappel","nl":"Herinnering"},"number":1,"sequence_id":1},"reason":null}',NULL,533);
INSERT INTO "audit_payload" VALUES('{"new":{"level_id":1,"position":"subject","sequence_id":1,"texts":{"de":"Zahlungserinnerung: {count:Rechnung|Rechnungen} über dem Fälligkeitsdatum","en":"Payment reminder: {count:invoice|invoices} past due","fr":"Rappel de paiement : {count:facture échue|factures échues}","nl":"Betalingsherinnering: {count:factuur|facturen} over de vervaldatum"}},"reason":null}',NULL,534);
INSERT INTO "audit_payload" VALUES('{"new":{"level_id":1,"position":"beginning","sequence_id":1,"texts":{"de":"für die unten aufgeführten Posten ist die Zahlungsfrist abgelaufen. Vielleicht ist es Ihrer Aufmerksamkeit entgangen, oder Ihre Zahlung hat sich mit diesem Schreiben überschnitten; dann betrachten Sie es bitte als gegenstandslos. Andernfalls bitten wir Sie, **{total}** bis zum **{pay_by}** unter Angabe der untenstehenden Referenz zu überweisen.","en":"Our records show that the items below are past their due date. Your payment may have crossed this letter, or they may have slipped your attention. If you have paid already, please ignore this reminder; otherwise we ask you to pay **{total}** by **{pay_by}**, quoting the reference below.","fr":"Sauf erreur de notre part, les postes ci-dessous sont arrivés à échéance et restent impayés. Il s’agit peut-être d’un oubli, ou votre règlement a croisé ce courrier ; dans ce cas, veuillez ne pas en tenir compte. Sinon, nous vous prions de régler **{total}** au plus tard le **{pay_by}**, en indiquant la référence ci-dessous.","nl":"Volgens onze administratie is de betaaltermijn van onderstaande posten verstreken. Misschien is het aan uw aandacht ontsnapt, of heeft uw betaling deze brief gekruist. Hebt u al betaald, dan kunt u deze herinnering als niet verzonden beschouwen. Anders verzoeken wij u **{total}** te betalen, uiterlijk **{pay_by}**, met het kenmerk hieronder."}},"reason":null}',NULL,535);
INSERT INTO "audit_payload" VALUES('{"new":{"level_id":1,"position":"ending","sequence_id":1,"texts":{"de":"Stimmt etwas an einer Rechnung nicht? Bitte teilen Sie es uns vor diesem Datum mit, damit wir es klären können.","en":"Is an invoice not right? Please let us know before that date, so that we can put it in order.","fr":"Une facture vous semble inexacte ? Prévenez-nous avant cette date afin que nous puissions la vérifier.","nl":"Klopt een factuur niet? Laat het ons vóór die datum weten, dan zoeken wij het uit."}},"reason":null}',NULL,536);
INSERT INTO "audit_payload" VALUES('{"new":{"level_id":1,"position":"email_subject","sequence_id":1,"texts":{"de":"{document_no}: Zahlung von {total}","en":"{document_no}: payment of {total}","fr":"{document_no} : règlement de {total}","nl":"{document_no}: betaling van {total}"}},"reason":null}',NULL,537);
INSERT INTO "audit_payload" VALUES('{"new":{"level_id":1,"position":"email_body","sequence_id":1,"texts":{"de":"Guten Tag {contact_name},\n\nanbei erhalten Sie unser Schreiben {document_no}. Bitte überweisen Sie {total} bis zum {pay_by} auf das Konto {iban}, Referenz {payment_reference}.\n\nMit freundlichen Grüßen\n{company_name}","en":"Dear {contact_name},\n\nAttached you find our letter {document_no}. Please pay {total} by {pay_by} into account {iban}, reference {payment_reference}.\n\nKind regards,\n{company_name}","fr":"{contact_name},\n\nVous trouverez ci-joint notre courrier {document_no}. Merci de régler {total} au plus tard le {pay_by} sur le compte {iban}, référence {payment_reference}.\n\nCordialement,\n{company_name}","nl":"Geachte {contact_name},\n\nIn de bijlage vindt u onze brief {document_no}. Wilt u {total} uiterlijk {pay_by} overmaken op rekening {iban}, met kenmerk {payment_reference}?\n\nMet vriendelijke groet,\n{company_name}"}},"reason":null}',NULL,538);
INSERT INTO "audit_payload" VALUES('{"new":{"block":false,"due":"10D","fee":0,"fee_type":"fixed","formal_notice":false,"grace":"3D","interest":true,"line_fee":0,"names":{"de":"Zweite Mahnung","en":"Second reminder","fr":"Deuxième relance","nl":"Tweede aanmaning"},"number":2,"sequence_id":1},"reason":null}',NULL,539);
INSERT INTO "audit_payload" VALUES('{"new":{"level_id":2,"position":"subject","sequence_id":1,"texts":{"de":"Zweite Mahnung: {count:Rechnung|Rechnungen} über dem Fälligkeitsdatum","en":"Second reminder: {count:invoice|invoices} past due","fr":"Deuxième relance : {count:facture échue|factures échues}","nl":"Tweede aanmaning: {count:factuur|facturen} over de vervaldatum"}},"reason":null}',NULL,540);
INSERT INTO "audit_payload" VALUES('{"new":{"level_id":2,"position":"beginning","sequence_id":1,"texts":{"de":"auf unser Schreiben vom {previous_date} haben wir noch keinen vollständigen Zahlungseingang festgestellt. Heute sind die folgenden Posten offen. Bitte zahlen Sie **{total}** bis zum **{pay_by}** unter Angabe der untenstehenden Referenz.","en":"We have not yet received full payment after our letter of {previous_date}. The items below are open today. Please pay **{total}** by **{pay_by}**, quoting the reference below.","fr":"Notre courrier du {previous_date} est resté sans règlement complet. Les postes ci-dessous sont ouverts à ce jour. Nous vous prions de régler **{total}** au plus tard le **{pay_by}**, en indiquant la référence ci-dessous.","nl":"Op onze brief van {previous_date} hebben wij nog geen volledige betaling ontvangen. Vandaag staan de onderstaande posten open. Wij verzoeken u **{total}** te betalen, uiterlijk **{pay_by}**, met het kenmerk hieronder."}},"reason":null}',NULL,541);
INSERT INTO "audit_payload" VALUES('{"new":{"level_id":2,"position":"ending","sequence_id":1,"texts":{"de":"Einwände teilen Sie uns bitte vor diesem Datum mit. Andernfalls berechnen wir die gesetzlichen Zinsen und Kosten.","en":"If you dispute an item, tell us before that date. Otherwise we will charge the interest and costs that the law allows.","fr":"Si vous contestez un poste, signalez-le-nous avant cette date. À défaut, les intérêts et frais prévus par la loi vous seront facturés.","nl":"Bent u het met een post niet eens, laat het ons dan vóór die datum weten. Anders brengen wij de wettelijke rente en kosten in rekening."}},"reason":null}',NULL,542);
INSERT INTO "audit_payload" VALUES('{"new":{"level_id":2,"position":"email_subject","sequence_id":1,"texts":{"de":"{document_no}: Zahlung von {total}","en":"{document_no}: payment of {total}","fr":"{document_no} : règlement de {total}","nl":"{document_no}: betaling van {total}"}},"reason":null}',NULL,543);
INSERT INTO "audit_payload" VALUES('{"new":{"level_id":2,"position":"email_body","sequence_id":1,"texts":{"de":"Guten Tag {contact_name},\n\nanbei erhalten Sie unser Schreiben {document_no}. Bitte überweisen Sie {total} bis zum {pay_by} auf das Konto {iban}, Referenz {payment_reference}.\n\nMit freundlichen Grüßen\n{company_name}","en":"Dear {contact_name},\n\nAttached you find our letter {document_no}. Please pay {total} by {pay_by} into account {iban}, reference {payment_reference}.\n\nKind regards,\n{company_name}","fr":"{contact_name},\n\nVous trouverez ci-joint notre courrier {document_no}. Merci de régler {total} au plus tard le {pay_by} sur le compte {iban}, référence {payment_reference}.\n\nCordialement,\n{company_name}","nl":"Geachte {contact_name},\n\nIn de bijlage vindt u onze brief {document_no}. Wilt u {total} uiterlijk {pay_by} overmaken op rekening {iban}, met kenmerk {payment_reference}?\n\nMet vriendelijke groet,\n{company_name}"}},"reason":null}',NULL,544);
INSERT INTO "audit_payload" VALUES('{"new":{"block":false,"due":"7D","fee":0,"fee_type":"fixed","formal_notice":false,"grace":"3D","interest":true,"line_fee":0,"names":{"de":"Letzte Mahnung","en":"Final reminder","fr":"Dernier rappel","nl":"Laatste aanmaning"},"number":3,"sequence_id":1},"reason":null}',NULL,545);
INSERT INTO "audit_payload" VALUES('{"new":{"level_id":3,"position":"subject","sequence_id":1,"texts":{"de":"Letzte Mahnung: {count:Rechnung|Rechnungen} über dem Fälligkeitsdatum","en":"Final reminder: {count:invoice|invoices} past due","fr":"Dernier rappel : {count:facture échue|factures échues}","nl":"Laatste aanmaning: {count:factuur|facturen} over de vervaldatum"}},"reason":null}',NULL,546);
INSERT INTO "audit_payload" VALUES('{"new":{"level_id":3,"position":"beginning","sequence_id":1,"texts":{"de":"trotz unserer Schreiben vom {previous_dates} sind die folgenden Posten weiterhin offen. Dies ist unsere letzte Mahnung. Bitte sorgen Sie dafür, dass **{total}** spätestens am **{pay_by}** auf unserem Konto eingegangen ist.","en":"Despite our letters of {previous_dates}, the items below are still unpaid. This is our last reminder. Please make sure that **{total}** is in our account on **{pay_by}** at the latest.","fr":"Malgré nos courriers des {previous_dates}, les postes ci-dessous restent impayés. Ceci est notre dernier rappel. Veuillez faire en sorte que **{total}** soit sur notre compte le **{pay_by}** au plus tard.","nl":"Ondanks onze brieven van {previous_dates} staan de onderstaande posten nog open. Dit is onze laatste aanmaning. Zorgt u ervoor dat **{total}** uiterlijk **{pay_by}** op onze rekening staat."}},"reason":null}',NULL,547);
INSERT INTO "audit_payload" VALUES('{"new":{"level_id":3,"position":"ending","sequence_id":1,"texts":{"de":"Geht der Betrag bis dahin nicht ein, übergeben wir die Forderung ohne weitere Ankündigung zum Inkasso. Die Kosten gehen zu Ihren Lasten, soweit das Gesetz es zulässt. Alle Rechte bleiben vorbehalten.","en":"If the amount has not arrived by then, we will hand over the claim for collection without further notice. The costs will be yours as far as the law allows. We reserve all our rights.","fr":"Sans paiement à cette date, nous confierons le recouvrement à un tiers sans autre avis. Les frais seront à votre charge dans la mesure permise par la loi. Tous nos droits restent réservés.","nl":"Is het bedrag dan niet ontvangen, dan geven wij de vordering zonder verder bericht uit handen. De kosten komen, voor zover de wet dat toelaat, voor uw rekening. Wij behouden ons alle rechten voor."}},"reason":null}',NULL,548);
INSERT INTO "audit_payload" VALUES('{"new":{"level_id":3,"position":"email_subject","sequence_id":1,"texts":{"de":"{document_no}: Zahlung von {total}","en":"{document_no}: payment of {total}","fr":"{document_no} : règlement de {total}","nl":"{document_no}: betaling van {total}"}},"reason":null}',NULL,549);
INSERT INTO "audit_payload" VALUES('{"new":{"level_id":3,"position":"email_body","sequence_id":1,"texts":{"de":"Guten Tag {contact_name},\n\nanbei erhalten Sie unser Schreiben {document_no}. Bitte überweisen Sie {total} bis zum {pay_by} auf das Konto {iban}, Referenz {payment_reference}.\n\nMit freundlichen Grüßen\n{company_name}","en":"Dear {contact_name},\n\nAttached you find our letter {document_no}. Please pay {total} by {pay_by} into account {iban}, reference {payment_reference}.\n\nKind regards,\n{company_name}","fr":"{contact_name},\n\nVous trouverez ci-joint notre courrier {document_no}. Merci de régler {total} au plus tard le {pay_by} sur le compte {iban}, référence {payment_reference}.\n\nCordialement,\n{company_name}","nl":"Geachte {contact_name},\n\nIn de bijlage vindt u onze brief {document_no}. Wilt u {total} uiterlijk {pay_by} overmaken op rekening {iban}, met kenmerk {payment_reference}?\n\nMet vriendelijke groet,\n{company_name}"}},"reason":null}',NULL,550);
INSERT INTO "audit_payload" VALUES('{"new":{"code":"BE-B2B","company_id":1,"day_count":"act365","due":"","fee":0,"grace":"","method":"average_daily_balance","minimum":0,"names":{"de":"Belgien, Unternehmen","en":"Belgium, businesses","fr":"Belgique, entreprises","nl":"België, bedrijven"},"period_days":365,"post_fee":true,"post_interest":true,"preset_id":2,"rate":"0","source":"index"},"reason":null}',NULL,551);
INSERT INTO "audit_payload" VALUES('{"new":{"code":"BE-B2B","company_id":1,"compensation":"from_level","compensation_level":2,"header":"highest","interest_terms_id":2,"law_preset_id":2,"maximum":0,"minimum":2500,"names":{"de":"BE Unternehmen","en":"BE businesses","fr":"BE entreprises","nl":"BE bedrijven"},"next_from":"due_date","per":"customer","post_fee":true,"post_interest":false,"post_line_fee":true,"start_highest":false},"reason":null}',NULL,552);
INSERT INTO "audit_payload" VALUES('{"new":{"block":false,"due":"10D","fee":0,"fee_type":"fixed","formal_notice":false,"grace":"5D","interest":false,"line_fee":0,"names":{"de":"Zahlungserinnerung","en":"First reminder","fr":"Premier rappel","nl":"Herinnering"},"number":1,"sequence_id":2},"reason":null}',NULL,553);
INSERT INTO "audit_payload" VALUES('{"new":{"level_id":4,"position":"subject","sequence_id":2,"texts":{"de":"Zahlungserinnerung: {count:Rechnung|Rechnungen} über dem Fälligkeitsdatum","en":"Payment reminder: {count:invoice|invoices} past due","fr":"Rappel de paiement : {count:facture échue|factures échues}","nl":"Betalingsherinnering: {count:factuur|facturen} over de vervaldatum"}},"reason":null}',NULL,554);
INSERT INTO "audit_payload" VALUES('{"new":{"level_id":4,"position":"beginning","sequence_id":2,"texts":{"de":"für die unten aufgeführten Posten ist die Zahlungsfrist abgelaufen. Vielleicht ist es Ihrer Aufmerksamkeit entgangen, oder Ihre Zahlung hat sich mit diesem Schreiben überschnitten; dann betrachten Sie es bitte als gegenstandslos. Andernfalls bitten wir Sie, **{total}** bis zum **{pay_by}** unter Angabe der untenstehenden Referenz zu überweisen.","en":"Our records show that the items below are past their due date. Your payment may have crossed this letter, or they may have slipped your attention. If you have paid already, please ignore this reminder; otherwise we ask you to pay **{total}** by **{pay_by}**, quoting the reference below.","fr":"Sauf erreur de notre part, les postes ci-dessous sont arrivés à échéance et restent impayés. Il s’agit peut-être d’un oubli, ou votre règlement a croisé ce courrier ; dans ce cas, veuillez ne pas en tenir compte. Sinon, nous vous prions de régler **{total}** au plus tard le **{pay_by}**, en indiquant la référence ci-dessous.","nl":"Volgens onze administratie is de betaaltermijn van onderstaande posten verstreken. Misschien is het aan uw aandacht ontsnapt, of heeft uw betaling deze brief gekruist. Hebt u al betaald, dan kunt u deze herinnering als niet verzonden beschouwen. Anders verzoeken wij u **{total}** te betalen, uiterlijk **{pay_by}**, met het kenmerk hieronder."}},"reason":null}',NULL,555);
INSERT INTO "audit_payload" VALUES('{"new":{"level_id":4,"position":"ending","sequence_id":2,"texts":{"de":"Stimmt etwas an einer Rechnung nicht? Bitte teilen Sie es uns vor diesem Datum mit, damit wir es klären können.","en":"Is an invoice not right? Please let us know before that date, so that we can put it in order.","fr":"Une facture vous semble inexacte ? Prévenez-nous avant cette date afin que nous puissions la vérifier.","nl":"Klopt een factuur niet? Laat het ons vóór die datum weten, dan zoeken wij het uit."}},"reason":null}',NULL,556);
INSERT INTO "audit_payload" VALUES('{"new":{"level_id":4,"position":"email_subject","sequence_id":2,"texts":{"de":"{document_no}: Zahlung von {total}","en":"{document_no}: payment of {total}","fr":"{document_no} : règlement de {total}","nl":"{document_no}: betaling van {total}"}},"reason":null}',NULL,557);
INSERT INTO "audit_payload" VALUES('{"new":{"level_id":4,"position":"email_body","sequence_id":2,"texts":{"de":"Guten Tag {contact_name},\n\nanbei erhalten Sie unser Schreiben {document_no}. Bitte überweisen Sie {total} bis zum {pay_by} auf das Konto {iban}, Referenz {payment_reference}.\n\nMit freundlichen Grüßen\n{company_name}","en":"Dear {contact_name},\n\nAttached you find our letter {document_no}. Please pay {total} by {pay_by} into account {iban}, reference {payment_reference}.\n\nKind regards,\n{company_name}","fr":"{contact_name},\n\nVous trouverez ci-joint notre courrier {document_no}. Merci de régler {total} au plus tard le {pay_by} sur le compte {iban}, référence {payment_reference}.\n\nCordialement,\n{company_name}","nl":"Geachte {contact_name},\n\nIn de bijlage vindt u onze brief {document_no}. Wilt u {total} uiterlijk {pay_by} overmaken op rekening {iban}, met kenmerk {payment_reference}?\n\nMet vriendelijke groet,\n{company_name}"}},"reason":null}',NULL,558);
INSERT INTO "audit_payload" VALUES('{"new":{"block":false,"due":"10D","fee":0,"fee_type":"fixed","formal_notice":false,"grace":"3D","interest":true,"line_fee":0,"names":{"de":"Zweite Mahnung","en":"Second reminder","fr":"Deuxième relance","nl":"Tweede aanmaning"},"number":2,"sequence_id":2},"reason":null}',NULL,559);
INSERT INTO "audit_payload" VALUES('{"new":{"level_id":5,"position":"subject","sequence_id":2,"texts":{"de":"Zweite Mahnung: {count:Rechnung|Rechnungen} über dem Fälligkeitsdatum","en":"Second reminder: {count:invoice|invoices} past due","fr":"Deuxième relance : {count:facture échue|factures échues}","nl":"Tweede aanmaning: {count:factuur|facturen} over de vervaldatum"}},"reason":null}',NULL,560);
INSERT INTO "audit_payload" VALUES('{"new":{"level_id":5,"position":"beginning","sequence_id":2,"texts":{"de":"auf unser Schreiben vom {previous_date} haben wir noch keinen vollständigen Zahlungseingang festgestellt. Heute sind die folgenden Posten offen. Bitte zahlen Sie **{total}** bis zum **{pay_by}** unter Angabe der untenstehenden Referenz.","en":"We have not yet received full payment after our letter of {previous_date}. The items below are open today. Please pay **{total}** by **{pay_by}**, quoting the reference below.","fr":"Notre courrier du {previous_date} est resté sans règlement complet. Les postes ci-dessous sont ouverts à ce jour. Nous vous prions de régler **{total}** au plus tard le **{pay_by}**, en indiquant la référence ci-dessous.","nl":"Op onze brief van {previous_date} hebben wij nog geen volledige betaling ontvangen. Vandaag staan de onderstaande posten open. Wij verzoeken u **{total}** te betalen, uiterlijk **{pay_by}**, met het kenmerk hieronder."}},"reason":null}',NULL,561);
INSERT INTO "audit_payload" VALUES('{"new":{"level_id":5,"position":"ending","sequence_id":2,"texts":{"de":"Einwände teilen Sie uns bitte vor diesem Datum mit. Andernfalls berechnen wir die gesetzlichen Zinsen und Kosten.","en":"If you dispute an item, tell us before that date. Otherwise we will charge the interest and costs that the law allows.","fr":"Si vous contestez un poste, signalez-le-nous avant cette date. À défaut, les intérêts et frais prévus par la loi vous seront facturés.","nl":"Bent u het met een post niet eens, laat het ons dan vóór die datum weten. Anders brengen wij de wettelijke rente en kosten in rekening."}},"reason":null}',NULL,562);
INSERT INTO "audit_payload" VALUES('{"new":{"level_id":5,"position":"email_subject","sequence_id":2,"texts":{"de":"{document_no}: Zahlung von {total}","en":"{document_no}: payment of {total}","fr":"{document_no} : règlement de {total}","nl":"{document_no}: betaling van {total}"}},"reason":null}',NULL,563);
INSERT INTO "audit_payload" VALUES('{"new":{"level_id":5,"position":"email_body","sequence_id":2,"texts":{"de":"Guten Tag {contact_name},\n\nanbei erhalten Sie unser Schreiben {document_no}. Bitte überweisen Sie {total} bis zum {pay_by} auf das Konto {iban}, Referenz {payment_reference}.\n\nMit freundlichen Grüßen\n{company_name}","en":"Dear {contact_name},\n\nAttached you find our letter {document_no}. Please pay {total} by {pay_by} into account {iban}, reference {payment_reference}.\n\nKind regards,\n{company_name}","fr":"{contact_name},\n\nVous trouverez ci-joint notre courrier {document_no}. Merci de régler {total} au plus tard le {pay_by} sur le compte {iban}, référence {payment_reference}.\n\nCordialement,\n{company_name}","nl":"Geachte {contact_name},\n\nIn de bijlage vindt u onze brief {document_no}. Wilt u {total} uiterlijk {pay_by} overmaken op rekening {iban}, met kenmerk {payment_reference}?\n\nMet vriendelijke groet,\n{company_name}"}},"reason":null}',NULL,564);
INSERT INTO "audit_payload" VALUES('{"new":{"block":false,"due":"7D","fee":0,"fee_type":"fixed","formal_notice":false,"grace":"3D","interest":true,"line_fee":0,"names":{"de":"Letzte Mahnung","en":"Final reminder","fr":"Dernier rappel","nl":"Laatste aanmaning"},"number":3,"sequence_id":2},"reason":null}',NULL,565);
INSERT INTO "audit_payload" VALUES('{"new":{"level_id":6,"position":"subject","sequence_id":2,"texts":{"de":"Letzte Mahnung: {count:Rechnung|Rechnungen} über dem Fälligkeitsdatum","en":"Final reminder: {count:invoice|invoices} past due","fr":"Dernier rappel : {count:facture échue|factures échues}","nl":"Laatste aanmaning: {count:factuur|facturen} over de vervaldatum"}},"reason":null}',NULL,566);
INSERT INTO "audit_payload" VALUES('{"new":{"level_id":6,"position":"beginning","sequence_id":2,"texts":{"de":"trotz unserer Schreiben vom {previous_dates} sind die folgenden Posten weiterhin offen. Dies ist unsere letzte Mahnung. Bitte sorgen Sie dafür, dass **{total}** spätestens am **{pay_by}** auf unserem Konto eingegangen ist.","en":"Despite our letters of {previous_dates}, the items below are still unpaid. This is our last reminder. Please make sure that **{total}** is in our account on **{pay_by}** at the latest.","fr":"Malgré nos courriers des {previous_dates}, les postes ci-dessous restent impayés. Ceci est notre dernier rappel. Veuillez faire en sorte que **{total}** soit sur notre compte le **{pay_by}** au plus tard.","nl":"Ondanks onze brieven van {previous_dates} staan de onderstaande posten nog open. Dit is onze laatste aanmaning. Zorgt u ervoor dat **{total}** uiterlijk **{pay_by}** op onze rekening staat."}},"reason":null}',NULL,567);
INSERT INTO "audit_payload" VALUES('{"new":{"level_id":6,"position":"ending","sequence_id":2,"texts":{"de":"Geht der Betrag bis dahin nicht ein, übergeben wir die Forderung ohne weitere Ankündigung zum Inkasso. Die Kosten gehen zu Ihren Lasten, soweit das Gesetz es zulässt. Alle Rechte bleiben vorbehalten.","en":"If the amount has not arrived by then, we will hand over the claim for collection without further notice. The costs will be yours as far as the law allows. We reserve all our rights.","fr":"Sans paiement à cette date, nous confierons le recouvrement à un tiers sans autre avis. Les frais seront à votre charge dans la mesure permise par la loi. Tous nos droits restent réservés.","nl":"Is het bedrag dan niet ontvangen, dan geven wij de vordering zonder verder bericht uit handen. De kosten komen, voor zover de wet dat toelaat, voor uw rekening. Wij behouden ons alle rechten voor."}},"reason":null}',NULL,568);
INSERT INTO "audit_payload" VALUES('{"new":{"level_id":6,"position":"email_subject","sequence_id":2,"texts":{"de":"{document_no}: Zahlung von {total}","en":"{document_no}: payment of {total}","fr":"{document_no} : règlement de {total}","nl":"{document_no}: betaling van {total}"}},"reason":null}',NULL,569);
INSERT INTO "audit_payload" VALUES('{"new":{"level_id":6,"position":"email_body","sequence_id":2,"texts":{"de":"Guten Tag {contact_name},\n\nanbei erhalten Sie unser Schreiben {document_no}. Bitte überweisen Sie {total} bis zum {pay_by} auf das Konto {iban}, Referenz {payment_reference}.\n\nMit freundlichen Grüßen\n{company_name}","en":"Dear {contact_name},\n\nAttached you find our letter {document_no}. Please pay {total} by {pay_by} into account {iban}, reference {payment_reference}.\n\nKind regards,\n{company_name}","fr":"{contact_name},\n\nVous trouverez ci-joint notre courrier {document_no}. Merci de régler {total} au plus tard le {pay_by} sur le compte {iban}, référence {payment_reference}.\n\nCordialement,\n{company_name}","nl":"Geachte {contact_name},\n\nIn de bijlage vindt u onze brief {document_no}. Wilt u {total} uiterlijk {pay_by} overmaken op rekening {iban}, met kenmerk {payment_reference}?\n\nMet vriendelijke groet,\n{company_name}"}},"reason":null}',NULL,570);
INSERT INTO "audit_payload" VALUES('{"new":{"code":"FR-B2B","company_id":1,"day_count":"act365","due":"","fee":0,"grace":"","method":"average_daily_balance","minimum":0,"names":{"de":"Frankreich, Unternehmen","en":"France, businesses","fr":"France, entreprises","nl":"Frankrijk, bedrijven"},"period_days":365,"post_fee":true,"post_interest":true,"preset_id":3,"rate":"0","source":"index"},"reason":null}',NULL,571);
INSERT INTO "audit_payload" VALUES('{"new":{"code":"FR-B2B","company_id":1,"compensation":"from_level","compensation_level":2,"header":"highest","interest_terms_id":3,"law_preset_id":3,"maximum":0,"minimum":2500,"names":{"de":"FR Unternehmen","en":"FR businesses","fr":"FR entreprises","nl":"FR bedrijven"},"next_from":"due_date","per":"customer","post_fee":true,"post_interest":false,"post_line_fee":true,"start_highest":false},"reason":null}',NULL,572);
INSERT INTO "audit_payload" VALUES('{"new":{"block":false,"due":"10D","fee":0,"fee_type":"fixed","formal_notice":false,"grace":"5D","interest":false,"line_fee":0,"names":{"de":"Zahlungserinnerung","en":"First reminder","fr":"Premier rappel","nl":"Herinnering"},"number":1,"sequence_id":3},"reason":null}',NULL,573);
INSERT INTO "audit_payload" VALUES('{"new":{"level_id":7,"position":"subject","sequence_id":3,"texts":{"de":"Zahlungserinnerung: {count:Rechnung|Rechnungen} über dem Fälligkeitsdatum","en":"Payment reminder: {count:invoice|invoices} past due","fr":"Rappel de paiement : {count:facture échue|factures échues}","nl":"Betalingsherinnering: {count:factuur|facturen} over de vervaldatum"}},"reason":null}',NULL,574);
INSERT INTO "audit_payload" VALUES('{"new":{"level_id":7,"position":"beginning","sequence_id":3,"texts":{"de":"für die unten aufgeführten Posten ist die Zahlungsfrist abgelaufen. Vielleicht ist es Ihrer Aufmerksamkeit entgangen, oder Ihre Zahlung hat sich mit diesem Schreiben überschnitten; dann betrachten Sie es bitte als gegenstandslos. Andernfalls bitten wir Sie, **{total}** bis zum **{pay_by}** unter Angabe der untenstehenden Referenz zu überweisen.","en":"Our records show that the items below are past their due date. Your payment may have crossed this letter, or they may have slipped your attention. If you have paid already, please ignore this reminder; otherwise we ask you to pay **{total}** by **{pay_by}**, quoting the reference below.","fr":"Sauf erreur de notre part, les postes ci-dessous sont arrivés à échéance et restent impayés. Il s’agit peut-être d’un oubli, ou votre règlement a croisé ce courrier ; dans ce cas, veuillez ne pas en tenir compte. Sinon, nous vous prions de régler **{total}** au plus tard le **{pay_by}**, en indiquant la référence ci-dessous.","nl":"Volgens onze administratie is de betaaltermijn van onderstaande posten verstreken. Misschien is het aan uw aandacht ontsnapt, of heeft uw betaling deze brief gekruist. Hebt u al betaald, dan kunt u deze herinnering als niet verzonden beschouwen. Anders verzoeken wij u **{total}** te betalen, uiterlijk **{pay_by}**, met het kenmerk hieronder."}},"reason":null}',NULL,575);
INSERT INTO "audit_payload" VALUES('{"new":{"level_id":7,"position":"ending","sequence_id":3,"texts":{"de":"Stimmt etwas an einer Rechnung nicht? Bitte teilen Sie es uns vor diesem Datum mit, damit wir es klären können.","en":"Is an invoice not right? Please let us know before that date, so that we can put it in order.","fr":"Une facture vous semble inexacte ? Prévenez-nous avant cette date afin que nous puissions la vérifier.","nl":"Klopt een factuur niet? Laat het ons vóór die datum weten, dan zoeken wij het uit."}},"reason":null}',NULL,576);
INSERT INTO "audit_payload" VALUES('{"new":{"level_id":7,"position":"email_subject","sequence_id":3,"texts":{"de":"{document_no}: Zahlung von {total}","en":"{document_no}: payment of {total}","fr":"{document_no} : règlement de {total}","nl":"{document_no}: betaling van {total}"}},"reason":null}',NULL,577);
INSERT INTO "audit_payload" VALUES('{"new":{"level_id":7,"position":"email_body","sequence_id":3,"texts":{"de":"Guten Tag {contact_name},\n\nanbei erhalten Sie unser Schreiben {document_no}. Bitte überweisen Sie {total} bis zum {pay_by} auf das Konto {iban}, Referenz {payment_reference}.\n\nMit freundlichen Grüßen\n{company_name}","en":"Dear {contact_name},\n\nAttached you find our letter {document_no}. Please pay {total} by {pay_by} into account {iban}, reference {payment_reference}.\n\nKind regards,\n{company_name}","fr":"{contact_name},\n\nVous trouverez ci-joint notre courrier {document_no}. Merci de régler {total} au plus tard le {pay_by} sur le compte {iban}, référence {payment_reference}.\n\nCordialement,\n{company_name}","nl":"Geachte {contact_name},\n\nIn de bijlage vindt u onze brief {document_no}. Wilt u {total} uiterlijk {pay_by} overmaken op rekening {iban}, met kenmerk {payment_reference}?\n\nMet vriendelijke groet,\n{company_name}"}},"reason":null}',NULL,578);
INSERT INTO "audit_payload" VALUES('{"new":{"block":false,"due":"10D","fee":0,"fee_type":"fixed","formal_notice":false,"grace":"3D","interest":true,"line_fee":0,"names":{"de":"Zweite Mahnung","en":"Second reminder","fr":"Deuxième relance","nl":"Tweede aanmaning"},"number":2,"sequence_id":3},"reason":null}',NULL,579);
INSERT INTO "audit_payload" VALUES('{"new":{"level_id":8,"position":"subject","sequence_id":3,"texts":{"de":"Zweite Mahnung: {count:Rechnung|Rechnungen} über dem Fälligkeitsdatum","en":"Second reminder: {count:invoice|invoices} past due","fr":"Deuxième relance : {count:facture échue|factures échues}","nl":"Tweede aanmaning: {count:factuur|facturen} over de vervaldatum"}},"reason":null}',NULL,580);
INSERT INTO "audit_payload" VALUES('{"new":{"level_id":8,"position":"beginning","sequence_id":3,"texts":{"de":"auf unser Schreiben vom {previous_date} haben wir noch keinen vollständigen Zahlungseingang festgestellt. Heute sind die folgenden Posten offen. Bitte zahlen Sie **{total}** bis zum **{pay_by}** unter Angabe der untenstehenden Referenz.","en":"We have not yet received full payment after our letter of {previous_date}. The items below are open today. Please pay **{total}** by **{pay_by}**, quoting the reference below.","fr":"Notre courrier du {previous_date} est resté sans règlement complet. Les postes ci-dessous sont ouverts à ce jour. Nous vous prions de régler **{total}** au plus tard le **{pay_by}**, en indiquant la référence ci-dessous.","nl":"Op onze brief van {previous_date} hebben wij nog geen volledige betaling ontvangen. Vandaag staan de onderstaande posten open. Wij verzoeken u **{total}** te betalen, uiterlijk **{pay_by}**, met het kenmerk hieronder."}},"reason":null}',NULL,581);
INSERT INTO "audit_payload" VALUES('{"new":{"level_id":8,"position":"ending","sequence_id":3,"texts":{"de":"Einwände teilen Sie uns bitte vor diesem Datum mit. Andernfalls berechnen wir die gesetzlichen Zinsen und Kosten.","en":"If you dispute an item, tell us before that date. Otherwise we will charge the interest and costs that the law allows.","fr":"Si vous contestez un poste, signalez-le-nous avant cette date. À défaut, les intérêts et frais prévus par la loi vous seront facturés.","nl":"Bent u het met een post niet eens, laat het ons dan vóór die datum weten. Anders brengen wij de wettelijke rente en kosten in rekening."}},"reason":null}',NULL,582);
INSERT INTO "audit_payload" VALUES('{"new":{"level_id":8,"position":"email_subject","sequence_id":3,"texts":{"de":"{document_no}: Zahlung von {total}","en":"{document_no}: payment of {total}","fr":"{document_no} : règlement de {total}","nl":"{document_no}: betaling van {total}"}},"reason":null}',NULL,583);
INSERT INTO "audit_payload" VALUES('{"new":{"level_id":8,"position":"email_body","sequence_id":3,"texts":{"de":"Guten Tag {contact_name},\n\nanbei erhalten Sie unser Schreiben {document_no}. Bitte überweisen Sie {total} bis zum {pay_by} auf das Konto {iban}, Referenz {payment_reference}.\n\nMit freundlichen Grüßen\n{company_name}","en":"Dear {contact_name},\n\nAttached you find our letter {document_no}. Please pay {total} by {pay_by} into account {iban}, reference {payment_reference}.\n\nKind regards,\n{company_name}","fr":"{contact_name},\n\nVous trouverez ci-joint notre courrier {document_no}. Merci de régler {total} au plus tard le {pay_by} sur le compte {iban}, référence {payment_reference}.\n\nCordialement,\n{company_name}","nl":"Geachte {contact_name},\n\nIn de bijlage vindt u onze brief {document_no}. Wilt u {total} uiterlijk {pay_by} overmaken op rekening {iban}, met kenmerk {payment_reference}?\n\nMet vriendelijke groet,\n{company_name}"}},"reason":null}',NULL,584);
INSERT INTO "audit_payload" VALUES('{"new":{"block":false,"due":"7D","fee":0,"fee_type":"fixed","formal_notice":false,"grace":"3D","interest":true,"line_fee":0,"names":{"de":"Letzte Mahnung","en":"Final reminder","fr":"Dernier rappel","nl":"Laatste aanmaning"},"number":3,"sequence_id":3},"reason":null}',NULL,585);
INSERT INTO "audit_payload" VALUES('{"new":{"level_id":9,"position":"subject","sequence_id":3,"texts":{"de":"Letzte Mahnung: {count:Rechnung|Rechnungen} über dem Fälligkeitsdatum","en":"Final reminder: {count:invoice|invoices} past due","fr":"Dernier rappel : {count:facture échue|factures échues}","nl":"Laatste aanmaning: {count:factuur|facturen} over de vervaldatum"}},"reason":null}',NULL,586);
INSERT INTO "audit_payload" VALUES('{"new":{"level_id":9,"position":"beginning","sequence_id":3,"texts":{"de":"trotz unserer Schreiben vom {previous_dates} sind die folgenden Posten weiterhin offen. Dies ist unsere letzte Mahnung. Bitte sorgen Sie dafür, dass **{total}** spätestens am **{pay_by}** auf unserem Konto eingegangen ist.","en":"Despite our letters of {previous_dates}, the items below are still unpaid. This is our last reminder. Please make sure that **{total}** is in our account on **{pay_by}** at the latest.","fr":"Malgré nos courriers des {previous_dates}, les postes ci-dessous restent impayés. Ceci est notre dernier rappel. Veuillez faire en sorte que **{total}** soit sur notre compte le **{pay_by}** au plus tard.","nl":"Ondanks onze brieven van {previous_dates} staan de onderstaande posten nog open. Dit is onze laatste aanmaning. Zorgt u ervoor dat **{total}** uiterlijk **{pay_by}** op onze rekening staat."}},"reason":null}',NULL,587);
INSERT INTO "audit_payload" VALUES('{"new":{"level_id":9,"position":"ending","sequence_id":3,"texts":{"de":"Geht der Betrag bis dahin nicht ein, übergeben wir die Forderung ohne weitere Ankündigung zum Inkasso. Die Kosten gehen zu Ihren Lasten, soweit das Gesetz es zulässt. Alle Rechte bleiben vorbehalten.","en":"If the amount has not arrived by then, we will hand over the claim for collection without further notice. The costs will be yours as far as the law allows. We reserve all our rights.","fr":"Sans paiement à cette date, nous confierons le recouvrement à un tiers sans autre avis. Les frais seront à votre charge dans la mesure permise par la loi. Tous nos droits restent réservés.","nl":"Is het bedrag dan niet ontvangen, dan geven wij de vordering zonder verder bericht uit handen. De kosten komen, voor zover de wet dat toelaat, voor uw rekening. Wij behouden ons alle rechten voor."}},"reason":null}',NULL,588);
INSERT INTO "audit_payload" VALUES('{"new":{"level_id":9,"position":"email_subject","sequence_id":3,"texts":{"de":"{document_no}: Zahlung von {total}","en":"{document_no}: payment of {total}","fr":"{document_no} : règlement de {total}","nl":"{document_no}: betaling van {total}"}},"reason":null}',NULL,589);
INSERT INTO "audit_payload" VALUES('{"new":{"level_id":9,"position":"email_body","sequence_id":3,"texts":{"de":"Guten Tag {contact_name},\n\nanbei erhalten Sie unser Schreiben {document_no}. Bitte überweisen Sie {total} bis zum {pay_by} auf das Konto {iban}, Referenz {payment_reference}.\n\nMit freundlichen Grüßen\n{company_name}","en":"Dear {contact_name},\n\nAttached you find our letter {document_no}. Please pay {total} by {pay_by} into account {iban}, reference {payment_reference}.\n\nKind regards,\n{company_name}","fr":"{contact_name},\n\nVous trouverez ci-joint notre courrier {document_no}. Merci de régler {total} au plus tard le {pay_by} sur le compte {iban}, référence {payment_reference}.\n\nCordialement,\n{company_name}","nl":"Geachte {contact_name},\n\nIn de bijlage vindt u onze brief {document_no}. Wilt u {total} uiterlijk {pay_by} overmaken op rekening {iban}, met kenmerk {payment_reference}?\n\nMet vriendelijke groet,\n{company_name}"}},"reason":null}',NULL,590);
INSERT INTO "audit_payload" VALUES('{"new":{"code":"DE-B2B","company_id":1,"day_count":"actact","due":"","fee":0,"grace":"","method":"average_daily_balance","minimum":0,"names":{"de":"Deutschland, Unternehmen","en":"Germany, businesses","fr":"Allemagne, entreprises","nl":"Duitsland, bedrijven"},"period_days":365,"post_fee":true,"post_interest":true,"preset_id":4,"rate":"0","source":"index"},"reason":null}',NULL,591);
INSERT INTO "audit_payload" VALUES('{"new":{"code":"DE-B2B","company_id":1,"compensation":"from_level","compensation_level":2,"header":"highest","interest_terms_id":4,"law_preset_id":4,"maximum":0,"minimum":2500,"names":{"de":"DE Unternehmen","en":"DE businesses","fr":"DE entreprises","nl":"DE bedrijven"},"next_from":"due_date","per":"customer","post_fee":true,"post_interest":false,"post_line_fee":true,"start_highest":false},"reason":null}',NULL,592);
INSERT INTO "audit_payload" VALUES('{"new":{"block":false,"due":"10D","fee":0,"fee_type":"fixed","formal_notice":false,"grace":"5D","interest":false,"line_fee":0,"names":{"de":"Zahlungserinnerung","en":"First reminder","fr":"Premier rappel","nl":"Herinnering"},"number":1,"sequence_id":4},"reason":null}',NULL,593);
INSERT INTO "audit_payload" VALUES('{"new":{"level_id":10,"position":"subject","sequence_id":4,"texts":{"de":"Zahlungserinnerung: {count:Rechnung|Rechnungen} über dem Fälligkeitsdatum","en":"Payment reminder: {count:invoice|invoices} past due","fr":"Rappel de paiement : {count:facture échue|factures échues}","nl":"Betalingsherinnering: {count:factuur|facturen} over de vervaldatum"}},"reason":null}',NULL,594);
INSERT INTO "audit_payload" VALUES('{"new":{"level_id":10,"position":"beginning","sequence_id":4,"texts":{"de":"für die unten aufgeführten Posten ist die Zahlungsfrist abgelaufen. Vielleicht ist es Ihrer Aufmerksamkeit entgangen, oder Ihre Zahlung hat sich mit diesem Schreiben überschnitten; dann betrachten Sie es bitte als gegenstandslos. Andernfalls bitten wir Sie, **{total}** bis zum **{pay_by}** unter Angabe der untenstehenden Referenz zu überweisen.","en":"Our records show that the items below are past their due date. Your payment may have crossed this letter, or they may have slipped your attention. If you have paid already, please ignore this reminder; otherwise we ask you to pay **{total}** by **{pay_by}**, quoting the reference below.","fr":"Sauf erreur de notre part, les postes ci-dessous sont arrivés à échéance et restent impayés. Il s’agit peut-être d’un oubli, ou votre règlement a croisé ce courrier ; dans ce cas, veuillez ne pas en tenir compte. Sinon, nous vous prions de régler **{total}** au plus tard le **{pay_by}**, en indiquant la référence ci-dessous.","nl":"Volgens onze administratie is de betaaltermijn van onderstaande posten verstreken. Misschien is het aan uw aandacht ontsnapt, of heeft uw betaling deze brief gekruist. Hebt u al betaald, dan kunt u deze herinnering als niet verzonden beschouwen. Anders verzoeken wij u **{total}** te betalen, uiterlijk **{pay_by}**, met het kenmerk hieronder."}},"reason":null}',NULL,595);
INSERT INTO "audit_payload" VALUES('{"new":{"level_id":10,"position":"ending","sequence_id":4,"texts":{"de":"Stimmt etwas an einer Rechnung nicht? Bitte teilen Sie es uns vor diesem Datum mit, damit wir es klären können.","en":"Is an invoice not right? Please let us know before that date, so that we can put it in order.","fr":"Une facture vous semble inexacte ? Prévenez-nous avant cette date afin que nous puissions la vérifier.","nl":"Klopt een factuur niet? Laat het ons vóór die datum weten, dan zoeken wij het uit."}},"reason":null}',NULL,596);
INSERT INTO "audit_payload" VALUES('{"new":{"level_id":10,"position":"email_subject","sequence_id":4,"texts":{"de":"{document_no}: Zahlung von {total}","en":"{document_no}: payment of {total}","fr":"{document_no} : règlement de {total}","nl":"{document_no}: betaling van {total}"}},"reason":null}',NULL,597);
INSERT INTO "audit_payload" VALUES('{"new":{"level_id":10,"position":"email_body","sequence_id":4,"texts":{"de":"Guten Tag {contact_name},\n\nanbei erhalten Sie unser Schreiben {document_no}. Bitte überweisen Sie {total} bis zum {pay_by} auf das Konto {iban}, Referenz {payment_reference}.\n\nMit freundlichen Grüßen\n{company_name}","en":"Dear {contact_name},\n\nAttached you find our letter {document_no}. Please pay {total} by {pay_by} into account {iban}, reference {payment_reference}.\n\nKind regards,\n{company_name}","fr":"{contact_name},\n\nVous trouverez ci-joint notre courrier {document_no}. Merci de régler {total} au plus tard le {pay_by} sur le compte {iban}, référence {payment_reference}.\n\nCordialement,\n{company_name}","nl":"Geachte {contact_name},\n\nIn de bijlage vindt u onze brief {document_no}. Wilt u {total} uiterlijk {pay_by} overmaken op rekening {iban}, met kenmerk {payment_reference}?\n\nMet vriendelijke groet,\n{company_name}"}},"reason":null}',NULL,598);
INSERT INTO "audit_payload" VALUES('{"new":{"block":false,"due":"10D","fee":0,"fee_type":"fixed","formal_notice":false,"grace":"3D","interest":true,"line_fee":0,"names":{"de":"Zweite Mahnung","en":"Second reminder","fr":"Deuxième relance","nl":"Tweede aanmaning"},"number":2,"sequence_id":4},"reason":null}',NULL,599);
INSERT INTO "audit_payload" VALUES('{"new":{"level_id":11,"position":"subject","sequence_id":4,"texts":{"de":"Zweite Mahnung: {count:Rechnung|Rechnungen} über dem Fälligkeitsdatum","en":"Second reminder: {count:invoice|invoices} past due","fr":"Deuxième relance : {count:facture échue|factures échues}","nl":"Tweede aanmaning: {count:factuur|facturen} over de vervaldatum"}},"reason":null}',NULL,600);
INSERT INTO "audit_payload" VALUES('{"new":{"level_id":11,"position":"beginning","sequence_id":4,"texts":{"de":"auf unser Schreiben vom {previous_date} haben wir noch keinen vollständigen Zahlungseingang festgestellt. Heute sind die folgenden Posten offen. Bitte zahlen Sie **{total}** bis zum **{pay_by}** unter Angabe der untenstehenden Referenz.","en":"We have not yet received full payment after our letter of {previous_date}. The items below are open today. Please pay **{total}** by **{pay_by}**, quoting the reference below.","fr":"Notre courrier du {previous_date} est resté sans règlement complet. Les postes ci-dessous sont ouverts à ce jour. Nous vous prions de régler **{total}** au plus tard le **{pay_by}**, en indiquant la référence ci-dessous.","nl":"Op onze brief van {previous_date} hebben wij nog geen volledige betaling ontvangen. Vandaag staan de onderstaande posten open. Wij verzoeken u **{total}** te betalen, uiterlijk **{pay_by}**, met het kenmerk hieronder."}},"reason":null}',NULL,601);
INSERT INTO "audit_payload" VALUES('{"new":{"level_id":11,"position":"ending","sequence_id":4,"texts":{"de":"Einwände teilen Sie uns bitte vor diesem Datum mit. Andernfalls berechnen wir die gesetzlichen Zinsen und Kosten.","en":"If you dispute an item, tell us before that date. Otherwise we will charge the interest and costs that the law allows.","fr":"Si vous contestez un poste, signalez-le-nous avant cette date. À défaut, les intérêts et frais prévus par la loi vous seront facturés.","nl":"Bent u het met een post niet eens, laat het ons dan vóór die datum weten. Anders brengen wij de wettelijke rente en kosten in rekening."}},"reason":null}',NULL,602);
INSERT INTO "audit_payload" VALUES('{"new":{"level_id":11,"position":"email_subject","sequence_id":4,"texts":{"de":"{document_no}: Zahlung von {total}","en":"{document_no}: payment of {total}","fr":"{document_no} : règlement de {total}","nl":"{document_no}: betaling van {total}"}},"reason":null}',NULL,603);
INSERT INTO "audit_payload" VALUES('{"new":{"level_id":11,"position":"email_body","sequence_id":4,"texts":{"de":"Guten Tag {contact_name},\n\nanbei erhalten Sie unser Schreiben {document_no}. Bitte überweisen Sie {total} bis zum {pay_by} auf das Konto {iban}, Referenz {payment_reference}.\n\nMit freundlichen Grüßen\n{company_name}","en":"Dear {contact_name},\n\nAttached you find our letter {document_no}. Please pay {total} by {pay_by} into account {iban}, reference {payment_reference}.\n\nKind regards,\n{company_name}","fr":"{contact_name},\n\nVous trouverez ci-joint notre courrier {document_no}. Merci de régler {total} au plus tard le {pay_by} sur le compte {iban}, référence {payment_reference}.\n\nCordialement,\n{company_name}","nl":"Geachte {contact_name},\n\nIn de bijlage vindt u onze brief {document_no}. Wilt u {total} uiterlijk {pay_by} overmaken op rekening {iban}, met kenmerk {payment_reference}?\n\nMet vriendelijke groet,\n{company_name}"}},"reason":null}',NULL,604);
INSERT INTO "audit_payload" VALUES('{"new":{"block":false,"due":"7D","fee":0,"fee_type":"fixed","formal_notice":false,"grace":"3D","interest":true,"line_fee":0,"names":{"de":"Letzte Mahnung","en":"Final reminder","fr":"Dernier rappel","nl":"Laatste aanmaning"},"number":3,"sequence_id":4},"reason":null}',NULL,605);
INSERT INTO "audit_payload" VALUES('{"new":{"level_id":12,"position":"subject","sequence_id":4,"texts":{"de":"Letzte Mahnung: {count:Rechnung|Rechnungen} über dem Fälligkeitsdatum","en":"Final reminder: {count:invoice|invoices} past due","fr":"Dernier rappel : {count:facture échue|factures échues}","nl":"Laatste aanmaning: {count:factuur|facturen} over de vervaldatum"}},"reason":null}',NULL,606);
INSERT INTO "audit_payload" VALUES('{"new":{"level_id":12,"position":"beginning","sequence_id":4,"texts":{"de":"trotz unserer Schreiben vom {previous_dates} sind die folgenden Posten weiterhin offen. Dies ist unsere letzte Mahnung. Bitte sorgen Sie dafür, dass **{total}** spätestens am **{pay_by}** auf unserem Konto eingegangen ist.","en":"Despite our letters of {previous_dates}, the items below are still unpaid. This is our last reminder. Please make sure that **{total}** is in our account on **{pay_by}** at the latest.","fr":"Malgré nos courriers des {previous_dates}, les postes ci-dessous restent impayés. Ceci est notre dernier rappel. Veuillez faire en sorte que **{total}** soit sur notre compte le **{pay_by}** au plus tard.","nl":"Ondanks onze brieven van {previous_dates} staan de onderstaande posten nog open. Dit is onze laatste aanmaning. Zorgt u ervoor dat **{total}** uiterlijk **{pay_by}** op onze rekening staat."}},"reason":null}',NULL,607);
INSERT INTO "audit_payload" VALUES('{"new":{"level_id":12,"position":"ending","sequence_id":4,"texts":{"de":"Geht der Betrag bis dahin nicht ein, übergeben wir die Forderung ohne weitere Ankündigung zum Inkasso. Die Kosten gehen zu Ihren Lasten, soweit das Gesetz es zulässt. Alle Rechte bleiben vorbehalten.","en":"If the amount has not arrived by then, we will hand over the claim for collection without further notice. The costs will be yours as far as the law allows. We reserve all our rights.","fr":"Sans paiement à cette date, nous confierons le recouvrement à un tiers sans autre avis. Les frais seront à votre charge dans la mesure permise par la loi. Tous nos droits restent réservés.","nl":"Is het bedrag dan niet ontvangen, dan geven wij de vordering zonder verder bericht uit handen. De kosten komen, voor zover de wet dat toelaat, voor uw rekening. Wij behouden ons alle rechten voor."}},"reason":null}',NULL,608);
INSERT INTO "audit_payload" VALUES('{"new":{"level_id":12,"position":"email_subject","sequence_id":4,"texts":{"de":"{document_no}: Zahlung von {total}","en":"{document_no}: payment of {total}","fr":"{document_no} : règlement de {total}","nl":"{document_no}: betaling van {total}"}},"reason":null}',NULL,609);
INSERT INTO "audit_payload" VALUES('{"new":{"level_id":12,"position":"email_body","sequence_id":4,"texts":{"de":"Guten Tag {contact_name},\n\nanbei erhalten Sie unser Schreiben {document_no}. Bitte überweisen Sie {total} bis zum {pay_by} auf das Konto {iban}, Referenz {payment_reference}.\n\nMit freundlichen Grüßen\n{company_name}","en":"Dear {contact_name},\n\nAttached you find our letter {document_no}. Please pay {total} by {pay_by} into account {iban}, reference {payment_reference}.\n\nKind regards,\n{company_name}","fr":"{contact_name},\n\nVous trouverez ci-joint notre courrier {document_no}. Merci de régler {total} au plus tard le {pay_by} sur le compte {iban}, référence {payment_reference}.\n\nCordialement,\n{company_name}","nl":"Geachte {contact_name},\n\nIn de bijlage vindt u onze brief {document_no}. Wilt u {total} uiterlijk {pay_by} overmaken op rekening {iban}, met kenmerk {payment_reference}?\n\nMet vriendelijke groet,\n{company_name}"}},"reason":null}',NULL,610);
INSERT INTO "audit_payload" VALUES('{"new":{"code":"UK-B2B","company_id":1,"day_count":"act365","due":"","fee":0,"grace":"","method":"average_daily_balance","minimum":0,"names":{"de":"Vereinigtes Königreich, Unternehmen","en":"United Kingdom, businesses","fr":"Royaume-Uni, entreprises","nl":"Verenigd Koninkrijk, bedrijven"},"period_days":365,"post_fee":true,"post_interest":true,"preset_id":5,"rate":"0","source":"index"},"reason":null}',NULL,611);
INSERT INTO "audit_payload" VALUES('{"new":{"code":"UK-B2B","company_id":1,"compensation":"from_level","compensation_level":2,"header":"highest","interest_terms_id":5,"law_preset_id":5,"maximum":0,"minimum":2500,"names":{"de":"UK Unternehmen","en":"UK businesses","fr":"UK entreprises","nl":"UK bedrijven"},"next_from":"due_date","per":"customer","post_fee":true,"post_interest":false,"post_line_fee":true,"start_highest":false},"reason":null}',NULL,612);
INSERT INTO "audit_payload" VALUES('{"new":{"block":false,"due":"10D","fee":0,"fee_type":"fixed","formal_notice":false,"grace":"5D","interest":false,"line_fee":0,"names":{"de":"Zahlungserinnerung","en":"First reminder","fr":"Premier rappel","nl":"Herinnering"},"number":1,"sequence_id":5},"reason":null}',NULL,613);
INSERT INTO "audit_payload" VALUES('{"new":{"level_id":13,"position":"subject","sequence_id":5,"texts":{"de":"Zahlungserinnerung: {count:Rechnung|Rechnungen} über dem Fälligkeitsdatum","en":"Payment reminder: {count:invoice|invoices} past due","fr":"Rappel de paiement : {count:facture échue|factures échues}","nl":"Betalingsherinnering: {count:factuur|facturen} over de vervaldatum"}},"reason":null}',NULL,614);
INSERT INTO "audit_payload" VALUES('{"new":{"level_id":13,"position":"beginning","sequence_id":5,"texts":{"de":"für die unten aufgeführten Posten ist die Zahlungsfrist abgelaufen. Vielleicht ist es Ihrer Aufmerksamkeit entgangen, oder Ihre Zahlung hat sich mit diesem Schreiben überschnitten; dann betrachten Sie es bitte als gegenstandslos. Andernfalls bitten wir Sie, **{total}** bis zum **{pay_by}** unter Angabe der untenstehenden Referenz zu überweisen.","en":"Our records show that the items below are past their due date. Your payment may have crossed this letter, or they may have slipped your attention. If you have paid already, please ignore this reminder; otherwise we ask you to pay **{total}** by **{pay_by}**, quoting the reference below.","fr":"Sauf erreur de notre part, les postes ci-dessous sont arrivés à échéance et restent impayés. Il s’agit peut-être d’un oubli, ou votre règlement a croisé ce courrier ; dans ce cas, veuillez ne pas en tenir compte. Sinon, nous vous prions de régler **{total}** au plus tard le **{pay_by}**, en indiquant la référence ci-dessous.","nl":"Volgens onze administratie is de betaaltermijn van onderstaande posten verstreken. Misschien is het aan uw aandacht ontsnapt, of heeft uw betaling deze brief gekruist. Hebt u al betaald, dan kunt u deze herinnering als niet verzonden beschouwen. Anders verzoeken wij u **{total}** te betalen, uiterlijk **{pay_by}**, met het kenmerk hieronder."}},"reason":null}',NULL,615);
INSERT INTO "audit_payload" VALUES('{"new":{"level_id":13,"position":"ending","sequence_id":5,"texts":{"de":"Stimmt etwas an einer Rechnung nicht? Bitte teilen Sie es uns vor diesem Datum mit, damit wir es klären können.","en":"Is an invoice not right? Please let us know before that date, so that we can put it in order.","fr":"Une facture vous semble inexacte ? Prévenez-nous avant cette date afin que nous puissions la vérifier.","nl":"Klopt een factuur niet? Laat het ons vóór die datum weten, dan zoeken wij het uit."}},"reason":null}',NULL,616);
INSERT INTO "audit_payload" VALUES('{"new":{"level_id":13,"position":"email_subject","sequence_id":5,"texts":{"de":"{document_no}: Zahlung von {total}","en":"{document_no}: payment of {total}","fr":"{document_no} : règlement de {total}","nl":"{document_no}: betaling van {total}"}},"reason":null}',NULL,617);
INSERT INTO "audit_payload" VALUES('{"new":{"level_id":13,"position":"email_body","sequence_id":5,"texts":{"de":"Guten Tag {contact_name},\n\nanbei erhalten Sie unser Schreiben {document_no}. Bitte überweisen Sie {total} bis zum {pay_by} auf das Konto {iban}, Referenz {payment_reference}.\n\nMit freundlichen Grüßen\n{company_name}","en":"Dear {contact_name},\n\nAttached you find our letter {document_no}. Please pay {total} by {pay_by} into account {iban}, reference {payment_reference}.\n\nKind regards,\n{company_name}","fr":"{contact_name},\n\nVous trouverez ci-joint notre courrier {document_no}. Merci de régler {total} au plus tard le {pay_by} sur le compte {iban}, référence {payment_reference}.\n\nCordialement,\n{company_name}","nl":"Geachte {contact_name},\n\nIn de bijlage vindt u onze brief {document_no}. Wilt u {total} uiterlijk {pay_by} overmaken op rekening {iban}, met kenmerk {payment_reference}?\n\nMet vriendelijke groet,\n{company_name}"}},"reason":null}',NULL,618);
INSERT INTO "audit_payload" VALUES('{"new":{"block":false,"due":"10D","fee":0,"fee_type":"fixed","formal_notice":false,"grace":"3D","interest":true,"line_fee":0,"names":{"de":"Zweite Mahnung","en":"Second reminder","fr":"Deuxième relance","nl":"Tweede aanmaning"},"number":2,"sequence_id":5},"reason":null}',NULL,619);
INSERT INTO "audit_payload" VALUES('{"new":{"level_id":14,"position":"subject","sequence_id":5,"texts":{"de":"Zweite Mahnung: {count:Rechnung|Rechnungen} über dem Fälligkeitsdatum","en":"Second reminder: {count:invoice|invoices} past due","fr":"Deuxième relance : {count:facture échue|factures échues}","nl":"Tweede aanmaning: {count:factuur|facturen} over de vervaldatum"}},"reason":null}',NULL,620);
INSERT INTO "audit_payload" VALUES('{"new":{"level_id":14,"position":"beginning","sequence_id":5,"texts":{"de":"auf unser Schreiben vom {previous_date} haben wir noch keinen vollständigen Zahlungseingang festgestellt. Heute sind die folgenden Posten offen. Bitte zahlen Sie **{total}** bis zum **{pay_by}** unter Angabe der untenstehenden Referenz.","en":"We have not yet received full payment after our letter of {previous_date}. The items below are open today. Please pay **{total}** by **{pay_by}**, quoting the reference below.","fr":"Notre courrier du {previous_date} est resté sans règlement complet. Les postes ci-dessous sont ouverts à ce jour. Nous vous prions de régler **{total}** au plus tard le **{pay_by}**, en indiquant la référence ci-dessous.","nl":"Op onze brief van {previous_date} hebben wij nog geen volledige betaling ontvangen. Vandaag staan de onderstaande posten open. Wij verzoeken u **{total}** te betalen, uiterlijk **{pay_by}**, met het kenmerk hieronder."}},"reason":null}',NULL,621);
INSERT INTO "audit_payload" VALUES('{"new":{"level_id":14,"position":"ending","sequence_id":5,"texts":{"de":"Einwände teilen Sie uns bitte vor diesem Datum mit. Andernfalls berechnen wir die gesetzlichen Zinsen und Kosten.","en":"If you dispute an item, tell us before that date. Otherwise we will charge the interest and costs that the law allows.","fr":"Si vous contestez un poste, signalez-le-nous avant cette date. À défaut, les intérêts et frais prévus par la loi vous seront facturés.","nl":"Bent u het met een post niet eens, laat het ons dan vóór die datum weten. Anders brengen wij de wettelijke rente en kosten in rekening."}},"reason":null}',NULL,622);
INSERT INTO "audit_payload" VALUES('{"new":{"level_id":14,"position":"email_subject","sequence_id":5,"texts":{"de":"{document_no}: Zahlung von {total}","en":"{document_no}: payment of {total}","fr":"{document_no} : règlement de {total}","nl":"{document_no}: betaling van {total}"}},"reason":null}',NULL,623);
INSERT INTO "audit_payload" VALUES('{"new":{"level_id":14,"position":"email_body","sequence_id":5,"texts":{"de":"Guten Tag {contact_name},\n\nanbei erhalten Sie unser Schreiben {document_no}. Bitte überweisen Sie {total} bis zum {pay_by} auf das Konto {iban}, Referenz {payment_reference}.\n\nMit freundlichen Grüßen\n{company_name}","en":"Dear {contact_name},\n\nAttached you find our letter {document_no}. Please pay {total} by {pay_by} into account {iban}, reference {payment_reference}.\n\nKind regards,\n{company_name}","fr":"{contact_name},\n\nVous trouverez ci-joint notre courrier {document_no}. Merci de régler {total} au plus tard le {pay_by} sur le compte {iban}, référence {payment_reference}.\n\nCordialement,\n{company_name}","nl":"Geachte {contact_name},\n\nIn de bijlage vindt u onze brief {document_no}. Wilt u {total} uiterlijk {pay_by} overmaken op rekening {iban}, met kenmerk {payment_reference}?\n\nMet vriendelijke groet,\n{company_name}"}},"reason":null}',NULL,624);
INSERT INTO "audit_payload" VALUES('{"new":{"block":false,"due":"7D","fee":0,"fee_type":"fixed","formal_notice":false,"grace":"3D","interest":true,"line_fee":0,"names":{"de":"Letzte Mahnung","en":"Final reminder","fr":"Dernier rappel","nl":"Laatste aanmaning"},"number":3,"sequence_id":5},"reason":null}',NULL,625);
INSERT INTO "audit_payload" VALUES('{"new":{"level_id":15,"position":"subject","sequence_id":5,"texts":{"de":"Letzte Mahnung: {count:Rechnung|Rechnungen} über dem Fälligkeitsdatum","en":"Final reminder: {count:invoice|invoices} past due","fr":"Dernier rappel : {count:facture échue|factures échues}","nl":"Laatste aanmaning: {count:factuur|facturen} over de vervaldatum"}},"reason":null}',NULL,626);
INSERT INTO "audit_payload" VALUES('{"new":{"level_id":15,"position":"beginning","sequence_id":5,"texts":{"de":"trotz unserer Schreiben vom {previous_dates} sind die folgenden Posten weiterhin offen. Dies ist unsere letzte Mahnung. Bitte sorgen Sie dafür, dass **{total}** spätestens am **{pay_by}** auf unserem Konto eingegangen ist.","en":"Despite our letters of {previous_dates}, the items below are still unpaid. This is our last reminder. Please make sure that **{total}** is in our account on **{pay_by}** at the latest.","fr":"Malgré nos courriers des {previous_dates}, les postes ci-dessous restent impayés. Ceci est notre dernier rappel. Veuillez faire en sorte que **{total}** soit sur notre compte le **{pay_by}** au plus tard.","nl":"Ondanks onze brieven van {previous_dates} staan de onderstaande posten nog open. Dit is onze laatste aanmaning. Zorgt u ervoor dat **{total}** uiterlijk **{pay_by}** op onze rekening staat."}},"reason":null}',NULL,627);
INSERT INTO "audit_payload" VALUES('{"new":{"level_id":15,"position":"ending","sequence_id":5,"texts":{"de":"Geht der Betrag bis dahin nicht ein, übergeben wir die Forderung ohne weitere Ankündigung zum Inkasso. Die Kosten gehen zu Ihren Lasten, soweit das Gesetz es zulässt. Alle Rechte bleiben vorbehalten.","en":"If the amount has not arrived by then, we will hand over the claim for collection without further notice. The costs will be yours as far as the law allows. We reserve all our rights.","fr":"Sans paiement à cette date, nous confierons le recouvrement à un tiers sans autre avis. Les frais seront à votre charge dans la mesure permise par la loi. Tous nos droits restent réservés.","nl":"Is het bedrag dan niet ontvangen, dan geven wij de vordering zonder verder bericht uit handen. De kosten komen, voor zover de wet dat toelaat, voor uw rekening. Wij behouden ons alle rechten voor."}},"reason":null}',NULL,628);
INSERT INTO "audit_payload" VALUES('{"new":{"level_id":15,"position":"email_subject","sequence_id":5,"texts":{"de":"{document_no}: Zahlung von {total}","en":"{document_no}: payment of {total}","fr":"{document_no} : règlement de {total}","nl":"{document_no}: betaling van {total}"}},"reason":null}',NULL,629);
INSERT INTO "audit_payload" VALUES('{"new":{"level_id":15,"position":"email_body","sequence_id":5,"texts":{"de":"Guten Tag {contact_name},\n\nanbei erhalten Sie unser Schreiben {document_no}. Bitte überweisen Sie {total} bis zum {pay_by} auf das Konto {iban}, Referenz {payment_reference}.\n\nMit freundlichen Grüßen\n{company_name}","en":"Dear {contact_name},\n\nAttached you find our letter {document_no}. Please pay {total} by {pay_by} into account {iban}, reference {payment_reference}.\n\nKind regards,\n{company_name}","fr":"{contact_name},\n\nVous trouverez ci-joint notre courrier {document_no}. Merci de régler {total} au plus tard le {pay_by} sur le compte {iban}, référence {payment_reference}.\n\nCordialement,\n{company_name}","nl":"Geachte {contact_name},\n\nIn de bijlage vindt u onze brief {document_no}. Wilt u {total} uiterlijk {pay_by} overmaken op rekening {iban}, met kenmerk {payment_reference}?\n\nMet vriendelijke groet,\n{company_name}"}},"reason":null}',NULL,630);
INSERT INTO "audit_payload" VALUES('{"new":{"code":"NL-B2C","company_id":1,"day_count":"actact","due":"","fee":0,"grace":"","method":"average_daily_balance","minimum":0,"names":{"de":"Niederlande, Verbraucher","en":"Netherlands, consumers","fr":"Pays-Bas, consommateurs","nl":"Nederland, consumenten"},"period_days":365,"post_fee":true,"post_interest":true,"preset_id":13,"rate":"0","source":"index"},"reason":null}',NULL,631);
INSERT INTO "audit_payload" VALUES('{"new":{"code":"NL-B2C","company_id":1,"compensation":"never","compensation_level":0,"header":"highest","interest_terms_id":6,"law_preset_id":13,"maximum":0,"minimum":0,"names":{"de":"NL Verbraucher","en":"NL consumers","fr":"NL consommateurs","nl":"NL consumenten"},"next_from":"due_date","per":"customer","post_fee":true,"post_interest":false,"post_line_fee":true,"start_highest":false},"reason":null}',NULL,632);
INSERT INTO "audit_payload" VALUES('{"new":{"block":false,"due":"7D","fee":0,"fee_type":"fixed","formal_notice":false,"grace":"5D","interest":false,"line_fee":0,"names":{"de":"Zahlungserinnerung","en":"First reminder","fr":"Premier rappel","nl":"Herinnering"},"number":1,"sequence_id":6},"reason":null}',NULL,633);
INSERT INTO "audit_payload" VALUES('{"new":{"level_id":16,"position":"subject","sequence_id":6,"texts":{"de":"Zahlungserinnerung: {count:Rechnung|Rechnungen} über dem Fälligkeitsdatum","en":"Payment reminder: {count:invoice|invoices} past due","fr":"Rappel de paiement : {count:facture échue|factures échues}","nl":"Betalingsherinnering: {count:factuur|facturen} over de vervaldatum"}},"reason":null}',NULL,634);
INSERT INTO "audit_payload" VALUES('{"new":{"level_id":16,"position":"beginning","sequence_id":6,"texts":{"de":"für die unten aufgeführten Posten ist die Zahlungsfrist abgelaufen. Vielleicht ist es Ihrer Aufmerksamkeit entgangen, oder Ihre Zahlung hat sich mit diesem Schreiben überschnitten; dann betrachten Sie es bitte als gegenstandslos. Andernfalls bitten wir Sie, **{total}** bis zum **{pay_by}** unter Angabe der untenstehenden Referenz zu überweisen.","en":"Our records show that the items below are past their due date. Your payment may have crossed this letter, or they may have slipped your attention. If you have paid already, please ignore this reminder; otherwise we ask you to pay **{total}** by **{pay_by}**, quoting the reference below.","fr":"Sauf erreur de notre part, les postes ci-dessous sont arrivés à échéance et restent impayés. Il s’agit peut-être d’un oubli, ou votre règlement a croisé ce courrier ; dans ce cas, veuillez ne pas en tenir compte. Sinon, nous vous prions de régler **{total}** au plus tard le **{pay_by}**, en indiquant la référence ci-dessous.","nl":"Volgens onze administratie is de betaaltermijn van onderstaande posten verstreken. Misschien is het aan uw aandacht ontsnapt, of heeft uw betaling deze brief gekruist. Hebt u al betaald, dan kunt u deze herinnering als niet verzonden beschouwen. Anders verzoeken wij u **{total}** te betalen, uiterlijk **{pay_by}**, met het kenmerk hieronder."}},"reason":null}',NULL,635);
INSERT INTO "audit_payload" VALUES('{"new":{"level_id":16,"position":"ending","sequence_id":6,"texts":{"de":"Stimmt etwas an einer Rechnung nicht? Bitte teilen Sie es uns vor diesem Datum mit, damit wir es klären können.","en":"Is an invoice not right? Please let us know before that date, so that we can put it in order.","fr":"Une facture vous semble inexacte ? Prévenez-nous avant cette date afin que nous puissions la vérifier.","nl":"Klopt een factuur niet? Laat het ons vóór die datum weten, dan zoeken wij het uit."}},"reason":null}',NULL,636);
INSERT INTO "audit_payload" VALUES('{"new":{"level_id":16,"position":"email_subject","sequence_id":6,"texts":{"de":"{document_no}: Zahlung von {total}","en":"{document_no}: payment of {total}","fr":"{document_no} : règlement de {total}","nl":"{document_no}: betaling van {total}"}},"reason":null}',NULL,637);
INSERT INTO "audit_payload" VALUES('{"new":{"level_id":16,"position":"email_body","sequence_id":6,"texts":{"de":"Guten Tag {contact_name},\n\nanbei erhalten Sie unser Schreiben {document_no}. Bitte überweisen Sie {total} bis zum {pay_by} auf das Konto {iban}, Referenz {payment_reference}.\n\nMit freundlichen Grüßen\n{company_name}","en":"Dear {contact_name},\n\nAttached you find our letter {document_no}. Please pay {total} by {pay_by} into account {iban}, reference {payment_reference}.\n\nKind regards,\n{company_name}","fr":"{contact_name},\n\nVous trouverez ci-joint notre courrier {document_no}. Merci de régler {total} au plus tard le {pay_by} sur le compte {iban}, référence {payment_reference}.\n\nCordialement,\n{company_name}","nl":"Geachte {contact_name},\n\nIn de bijlage vindt u onze brief {document_no}. Wilt u {total} uiterlijk {pay_by} overmaken op rekening {iban}, met kenmerk {payment_reference}?\n\nMet vriendelijke groet,\n{company_name}"}},"reason":null}',NULL,638);
INSERT INTO "audit_payload" VALUES('{"new":{"block":false,"due":"17D","fee":0,"fee_type":"fixed","formal_notice":false,"grace":"2D","interest":false,"line_fee":0,"names":{"de":"14-Tage-Brief","en":"Fourteen-day letter","fr":"Lettre de quatorze jours","nl":"Veertiendagenbrief"},"number":2,"sequence_id":6},"reason":null}',NULL,639);
INSERT INTO "audit_payload" VALUES('{"new":{"level_id":17,"position":"subject","sequence_id":6,"texts":{"de":"Mahnung vor Inkassokosten","en":"Reminder before collection costs","fr":"Relance avant frais de recouvrement","nl":"Aanmaning vóór incassokosten"}},"reason":null}',NULL,640);
INSERT INTO "audit_payload" VALUES('{"new":{"level_id":17,"position":"beginning","sequence_id":6,"texts":{"de":"Ihre Zahlung der unten aufgeführten Posten ist nicht eingegangen. Zahlen Sie **{principal}** nicht innerhalb von fünfzehn Tagen, nachdem Ihnen dieses Schreiben zugestellt wurde, so schulden Sie neben den gesetzlichen Zinsen **{collection_costs}** Inkassokosten.{vat_clause}","en":"We have not received your payment of the items below. If you do not pay **{principal}** within fifteen days after this letter was delivered to you, you owe collection costs of **{collection_costs}** as well as the statutory interest.{vat_clause}","fr":"Nous n’avons pas reçu votre règlement des postes ci-dessous. Si vous ne payez pas **{principal}** dans les quinze jours suivant la remise de ce courrier, vous devrez, outre les intérêts légaux, **{collection_costs}** de frais de recouvrement.{vat_clause}","nl":"Wij hebben uw betaling van de onderstaande posten niet ontvangen. Betaalt u **{principal}** niet binnen vijftien dagen nadat deze brief bij u is bezorgd, dan bent u naast de wettelijke rente **{collection_costs}** aan incassokosten verschuldigd.{vat_clause}"}},"reason":null}',NULL,641);
INSERT INTO "audit_payload" VALUES('{"new":{"level_id":17,"position":"ending","sequence_id":6,"texts":{"de":"Wenn Sie nicht auf einmal zahlen können, rufen Sie uns bitte an, damit wir Raten vereinbaren.","en":"If you cannot pay at once, please call us to agree on a payment plan.","fr":"Si vous ne pouvez pas payer en une fois, appelez-nous pour convenir d’un échelonnement.","nl":"Kunt u niet in één keer betalen? Bel ons dan om een regeling af te spreken."}},"reason":null}',NULL,642);
INSERT INTO "audit_payload" VALUES('{"new":{"level_id":17,"position":"email_subject","sequence_id":6,"texts":{"de":"{document_no}: Zahlung von {total}","en":"{document_no}: payment of {total}","fr":"{document_no} : règlement de {total}","nl":"{document_no}: betaling van {total}"}},"reason":null}',NULL,643);
INSERT INTO "audit_payload" VALUES('{"new":{"level_id":17,"position":"email_body","sequence_id":6,"texts":{"de":"Guten Tag {contact_name},\n\nanbei erhalten Sie unser Schreiben {document_no}. Bitte überweisen Sie {total} bis zum {pay_by} auf das Konto {iban}, Referenz {payment_reference}.\n\nMit freundlichen Grüßen\n{company_name}","en":"Dear {contact_name},\n\nAttached you find our letter {document_no}. Please pay {total} by {pay_by} into account {iban}, reference {payment_reference}.\n\nKind regards,\n{company_name}","fr":"{contact_name},\n\nVous trouverez ci-joint notre courrier {document_no}. Merci de régler {total} au plus tard le {pay_by} sur le compte {iban}, référence {payment_reference}.\n\nCordialement,\n{company_name}","nl":"Geachte {contact_name},\n\nIn de bijlage vindt u onze brief {document_no}. Wilt u {total} uiterlijk {pay_by} overmaken op rekening {iban}, met kenmerk {payment_reference}?\n\nMet vriendelijke groet,\n{company_name}"}},"reason":null}',NULL,644);
INSERT INTO "audit_payload" VALUES('{"new":{"block":false,"due":"7D","fee":0,"fee_type":"accumulated_dynamic","formal_notice":true,"grace":"0D","interest":true,"line_fee":0,"names":{"de":"Letzte Mahnung","en":"Final reminder","fr":"Dernier rappel","nl":"Laatste aanmaning"},"number":3,"sequence_id":6},"reason":null}',NULL,645);
INSERT INTO "audit_payload" VALUES('{"new":{"amount":0,"level_id":18,"maximum":0,"minimum":4000,"per_line":false,"percent":"15","threshold":0},"reason":null}',NULL,646);
INSERT INTO "audit_payload" VALUES('{"new":{"amount":0,"level_id":18,"maximum":0,"minimum":0,"per_line":false,"percent":"10","threshold":250000},"reason":null}',NULL,647);
INSERT INTO "audit_payload" VALUES('{"new":{"amount":0,"level_id":18,"maximum":0,"minimum":0,"per_line":false,"percent":"5","threshold":500000},"reason":null}',NULL,648);
INSERT INTO "audit_payload" VALUES('{"new":{"amount":0,"level_id":18,"maximum":0,"minimum":0,"per_line":false,"percent":"1","threshold":1000000},"reason":null}',NULL,649);
INSERT INTO "audit_payload" VALUES('{"new":{"amount":0,"level_id":18,"maximum":400000,"minimum":0,"per_line":false,"percent":"0.5","threshold":20000000},"reason":null}',NULL,650);
INSERT INTO "audit_payload" VALUES('{"new":{"level_id":18,"position":"subject","sequence_id":6,"texts":{"de":"Letzte Mahnung: {count:Rechnung|Rechnungen} über dem Fälligkeitsdatum","en":"Final reminder: {count:invoice|invoices} past due","fr":"Dernier rappel : {count:facture échue|factures échues}","nl":"Laatste aanmaning: {count:factuur|facturen} over de vervaldatum"}},"reason":null}',NULL,651);
INSERT INTO "audit_payload" VALUES('{"new":{"level_id":18,"position":"beginning","sequence_id":6,"texts":{"de":"trotz unserer Schreiben vom {previous_dates} sind die folgenden Posten weiterhin offen. Dies ist unsere letzte Mahnung. Bitte sorgen Sie dafür, dass **{total}** spätestens am **{pay_by}** auf unserem Konto eingegangen ist.","en":"Despite our letters of {previous_dates}, the items below are still unpaid. This is our last reminder. Please make sure that **{total}** is in our account on **{pay_by}** at the latest.","fr":"Malgré nos courriers des {previous_dates}, les postes ci-dessous restent impayés. Ceci est notre dernier rappel. Veuillez faire en sorte que **{total}** soit sur notre compte le **{pay_by}** au plus tard.","nl":"Ondanks onze brieven van {previous_dates} staan de onderstaande posten nog open. Dit is onze laatste aanmaning. Zorgt u ervoor dat **{total}** uiterlijk **{pay_by}** op onze rekening staat."}},"reason":null}',NULL,652);
INSERT INTO "audit_payload" VALUES('{"new":{"level_id":18,"position":"ending","sequence_id":6,"texts":{"de":"Geht der Betrag bis dahin nicht ein, übergeben wir die Forderung ohne weitere Ankündigung zum Inkasso. Die Kosten gehen zu Ihren Lasten, soweit das Gesetz es zulässt. Alle Rechte bleiben vorbehalten.","en":"If the amount has not arrived by then, we will hand over the claim for collection without further notice. The costs will be yours as far as the law allows. We reserve all our rights.","fr":"Sans paiement à cette date, nous confierons le recouvrement à un tiers sans autre avis. Les frais seront à votre charge dans la mesure permise par la loi. Tous nos droits restent réservés.","nl":"Is het bedrag dan niet ontvangen, dan geven wij de vordering zonder verder bericht uit handen. De kosten komen, voor zover de wet dat toelaat, voor uw rekening. Wij behouden ons alle rechten voor."}},"reason":null}',NULL,653);
INSERT INTO "audit_payload" VALUES('{"new":{"level_id":18,"position":"email_subject","sequence_id":6,"texts":{"de":"{document_no}: Zahlung von {total}","en":"{document_no}: payment of {total}","fr":"{document_no} : règlement de {total}","nl":"{document_no}: betaling van {total}"}},"reason":null}',NULL,654);
INSERT INTO "audit_payload" VALUES('{"new":{"level_id":18,"position":"email_body","sequence_id":6,"texts":{"de":"Guten Tag {contact_name},\n\nanbei erhalten Sie unser Schreiben {document_no}. Bitte überweisen Sie {total} bis zum {pay_by} auf das Konto {iban}, Referenz {payment_reference}.\n\nMit freundlichen Grüßen\n{company_name}","en":"Dear {contact_name},\n\nAttached you find our letter {document_no}. Please pay {total} by {pay_by} into account {iban}, reference {payment_reference}.\n\nKind regards,\n{company_name}","fr":"{contact_name},\n\nVous trouverez ci-joint notre courrier {document_no}. Merci de régler {total} au plus tard le {pay_by} sur le compte {iban}, référence {payment_reference}.\n\nCordialement,\n{company_name}","nl":"Geachte {contact_name},\n\nIn de bijlage vindt u onze brief {document_no}. Wilt u {total} uiterlijk {pay_by} overmaken op rekening {iban}, met kenmerk {payment_reference}?\n\nMet vriendelijke groet,\n{company_name}"}},"reason":null}',NULL,655);
INSERT INTO "audit_payload" VALUES('{"new":{"code":"BE-B2C","company_id":1,"day_count":"act365","due":"","fee":0,"grace":"","method":"average_daily_balance","minimum":0,"names":{"de":"Belgien, Verbraucher","en":"Belgium, consumers","fr":"Belgique, consommateurs","nl":"België, consumenten"},"period_days":365,"post_fee":true,"post_interest":true,"preset_id":14,"rate":"0","source":"index"},"reason":null}',NULL,656);
INSERT INTO "audit_payload" VALUES('{"new":{"code":"BE-B2C","company_id":1,"compensation":"from_level","compensation_level":2,"header":"highest","interest_terms_id":7,"law_preset_id":14,"maximum":0,"minimum":0,"names":{"de":"BE Verbraucher","en":"BE consumers","fr":"BE consommateurs","nl":"BE consumenten"},"next_from":"due_date","per":"customer","post_fee":true,"post_interest":true,"post_line_fee":true,"start_highest":false},"reason":null}',NULL,657);
INSERT INTO "audit_payload" VALUES('{"new":{"block":false,"due":"20D","fee":0,"fee_type":"fixed","formal_notice":false,"grace":"2D","interest":false,"line_fee":0,"names":{"de":"Kostenlose erste Mahnung","en":"Free first reminder","fr":"Premier rappel sans frais","nl":"Kosteloze eerste herinnering"},"number":1,"sequence_id":7},"reason":null}',NULL,658);
INSERT INTO "audit_payload" VALUES('{"new":{"level_id":19,"position":"subject","sequence_id":7,"texts":{"de":"Erste Mahnung, kostenlos","en":"First reminder, free of charge","fr":"Premier rappel, sans frais","nl":"Eerste herinnering, kosteloos"}},"reason":null}',NULL,659);
INSERT INTO "audit_payload" VALUES('{"new":{"level_id":19,"position":"beginning","sequence_id":7,"texts":{"de":"die unten aufgeführten Posten sind fällig. Diese erste Mahnung ist kostenlos. Bitte zahlen Sie **{principal}** vor dem **{costs_from}**.{?damages} Ab diesem Tag werden {damages} Schadenersatz fällig.{/damages}{?rate_text} Ab diesem Tag werden Zinsen von {rate_text} fällig.{/rate_text}","en":"The items below are past their due date. This first reminder is free of charge. Please pay **{principal}** before **{costs_from}**.{?damages} From that day on, damages of {damages} become due.{/damages}{?rate_text} From that day on, interest at {rate_text} becomes due.{/rate_text}","fr":"Les postes ci-dessous sont échus. Ce premier rappel est sans frais. Nous vous prions de payer **{principal}** avant le **{costs_from}**.{?damages} À partir de cette date, une indemnité de {damages} sera due.{/damages}{?rate_text} À partir de cette date, des intérêts de {rate_text} seront dus.{/rate_text}","nl":"De onderstaande posten zijn vervallen. Deze eerste herinnering is kosteloos. Wij verzoeken u **{principal}** te betalen vóór **{costs_from}**.{?damages} Vanaf die dag is een schadevergoeding van {damages} verschuldigd.{/damages}{?rate_text} Vanaf die dag is interest van {rate_text} verschuldigd.{/rate_text}"}},"reason":null}',NULL,660);
INSERT INTO "audit_payload" VALUES('{"new":{"level_id":19,"position":"ending","sequence_id":7,"texts":{"de":"Gläubiger: {company_name}, Unternehmensnummer {company_number}. Die Tabelle zeigt, was geliefert wurde und wann jeder Betrag fällig war.","en":"Creditor: {company_name}, enterprise number {company_number}. The table shows what was supplied and when each amount fell due.","fr":"Créancier : {company_name}, numéro d’entreprise {company_number}. Le tableau indique ce qui a été fourni et la date d’échéance de chaque montant.","nl":"Schuldeiser: {company_name}, ondernemingsnummer {company_number}. De tabel toont wat is geleverd en wanneer elk bedrag verviel."}},"reason":null}',NULL,661);
INSERT INTO "audit_payload" VALUES('{"new":{"level_id":19,"position":"email_subject","sequence_id":7,"texts":{"de":"{document_no}: Zahlung von {total}","en":"{document_no}: payment of {total}","fr":"{document_no} : règlement de {total}","nl":"{document_no}: betaling van {total}"}},"reason":null}',NULL,662);
INSERT INTO "audit_payload" VALUES('{"new":{"level_id":19,"position":"email_body","sequence_id":7,"texts":{"de":"Guten Tag {contact_name},\n\nanbei erhalten Sie unser Schreiben {document_no}. Bitte überweisen Sie {total} bis zum {pay_by} auf das Konto {iban}, Referenz {payment_reference}.\n\nMit freundlichen Grüßen\n{company_name}","en":"Dear {contact_name},\n\nAttached you find our letter {document_no}. Please pay {total} by {pay_by} into account {iban}, reference {payment_reference}.\n\nKind regards,\n{company_name}","fr":"{contact_name},\n\nVous trouverez ci-joint notre courrier {document_no}. Merci de régler {total} au plus tard le {pay_by} sur le compte {iban}, référence {payment_reference}.\n\nCordialement,\n{company_name}","nl":"Geachte {contact_name},\n\nIn de bijlage vindt u onze brief {document_no}. Wilt u {total} uiterlijk {pay_by} overmaken op rekening {iban}, met kenmerk {payment_reference}?\n\nMet vriendelijke groet,\n{company_name}"}},"reason":null}',NULL,663);
INSERT INTO "audit_payload" VALUES('{"new":{"block":false,"due":"10D","fee":0,"fee_type":"fixed","formal_notice":false,"grace":"2D","interest":true,"line_fee":0,"names":{"de":"Zweite Mahnung","en":"Second reminder","fr":"Deuxième relance","nl":"Tweede aanmaning"},"number":2,"sequence_id":7},"reason":null}',NULL,664);
INSERT INTO "audit_payload" VALUES('{"new":{"level_id":20,"position":"subject","sequence_id":7,"texts":{"de":"Zweite Mahnung: {count:Rechnung|Rechnungen} über dem Fälligkeitsdatum","en":"Second reminder: {count:invoice|invoices} past due","fr":"Deuxième relance : {count:facture échue|factures échues}","nl":"Tweede aanmaning: {count:factuur|facturen} over de vervaldatum"}},"reason":null}',NULL,665);
INSERT INTO "audit_payload" VALUES('{"new":{"level_id":20,"position":"beginning","sequence_id":7,"texts":{"de":"auf unser Schreiben vom {previous_date} haben wir noch keinen vollständigen Zahlungseingang festgestellt. Heute sind die folgenden Posten offen. Bitte zahlen Sie **{total}** bis zum **{pay_by}** unter Angabe der untenstehenden Referenz.","en":"We have not yet received full payment after our letter of {previous_date}. The items below are open today. Please pay **{total}** by **{pay_by}**, quoting the reference below.","fr":"Notre courrier du {previous_date} est resté sans règlement complet. Les postes ci-dessous sont ouverts à ce jour. Nous vous prions de régler **{total}** au plus tard le **{pay_by}**, en indiquant la référence ci-dessous.","nl":"Op onze brief van {previous_date} hebben wij nog geen volledige betaling ontvangen. Vandaag staan de onderstaande posten open. Wij verzoeken u **{total}** te betalen, uiterlijk **{pay_by}**, met het kenmerk hieronder."}},"reason":null}',NULL,666);
INSERT INTO "audit_payload" VALUES('{"new":{"level_id":20,"position":"ending","sequence_id":7,"texts":{"de":"Einwände teilen Sie uns bitte vor diesem Datum mit. Andernfalls berechnen wir die gesetzlichen Zinsen und Kosten.","en":"If you dispute an item, tell us before that date. Otherwise we will charge the interest and costs that the law allows.","fr":"Si vous contestez un poste, signalez-le-nous avant cette date. À défaut, les intérêts et frais prévus par la loi vous seront facturés.","nl":"Bent u het met een post niet eens, laat het ons dan vóór die datum weten. Anders brengen wij de wettelijke rente en kosten in rekening."}},"reason":null}',NULL,667);
INSERT INTO "audit_payload" VALUES('{"new":{"level_id":20,"position":"email_subject","sequence_id":7,"texts":{"de":"{document_no}: Zahlung von {total}","en":"{document_no}: payment of {total}","fr":"{document_no} : règlement de {total}","nl":"{document_no}: betaling van {total}"}},"reason":null}',NULL,668);
INSERT INTO "audit_payload" VALUES('{"new":{"level_id":20,"position":"email_body","sequence_id":7,"texts":{"de":"Guten Tag {contact_name},\n\nanbei erhalten Sie unser Schreiben {document_no}. Bitte überweisen Sie {total} bis zum {pay_by} auf das Konto {iban}, Referenz {payment_reference}.\n\nMit freundlichen Grüßen\n{company_name}","en":"Dear {contact_name},\n\nAttached you find our letter {document_no}. Please pay {total} by {pay_by} into account {iban}, reference {payment_reference}.\n\nKind regards,\n{company_name}","fr":"{contact_name},\n\nVous trouverez ci-joint notre courrier {document_no}. Merci de régler {total} au plus tard le {pay_by} sur le compte {iban}, référence {payment_reference}.\n\nCordialement,\n{company_name}","nl":"Geachte {contact_name},\n\nIn de bijlage vindt u onze brief {document_no}. Wilt u {total} uiterlijk {pay_by} overmaken op rekening {iban}, met kenmerk {payment_reference}?\n\nMet vriendelijke groet,\n{company_name}"}},"reason":null}',NULL,669);
INSERT INTO "audit_payload" VALUES('{"new":{"block":false,"due":"10D","fee":0,"fee_type":"fixed","formal_notice":true,"grace":"2D","interest":true,"line_fee":0,"names":{"de":"Mahnung mit Fristsetzung","en":"Formal notice","fr":"Mise en demeure","nl":"Ingebrekestelling"},"number":3,"sequence_id":7},"reason":null}',NULL,670);
INSERT INTO "audit_payload" VALUES('{"new":{"level_id":21,"position":"subject","sequence_id":7,"texts":{"de":"Mahnung mit Fristsetzung","en":"Formal notice of default","fr":"Mise en demeure","nl":"Ingebrekestelling"}},"reason":null}',NULL,671);
INSERT INTO "audit_payload" VALUES('{"new":{"level_id":21,"position":"beginning","sequence_id":7,"texts":{"de":"hiermit fordern wir Sie auf, die unten aufgeführten Posten, zusammen **{total}**, bis spätestens **{pay_by}** zu zahlen.","en":"We hereby give you formal notice to pay the items listed below, in all **{total}**, no later than **{pay_by}**.","fr":"Par la présente, nous vous mettons en demeure de payer les postes ci-dessous, soit **{total}**, au plus tard le **{pay_by}**.","nl":"Hierbij stellen wij u in gebreke en sommeren wij u de onderstaande posten, samen **{total}**, uiterlijk **{pay_by}** te betalen."}},"reason":null}',NULL,672);
INSERT INTO "audit_payload" VALUES('{"new":{"level_id":21,"position":"ending","sequence_id":7,"texts":{"de":"Nach Ablauf der Frist befinden Sie sich in Verzug. Wir machen dann Verzugszinsen{?rate_text} ({rate_text}){/rate_text} und Kosten geltend und behalten uns alle Rechte vor.","en":"After that date you are in default. We then claim the statutory interest{?rate_text} ({rate_text}){/rate_text} and costs and reserve all our rights.","fr":"À défaut, les intérêts de retard{?rate_text} ({rate_text}){/rate_text} et les indemnités légales seront exigibles et nous engagerons toute procédure utile, sous toutes réserves.","nl":"Betaalt u niet op tijd, dan bent u in verzuim. Wij maken dan aanspraak op de wettelijke rente{?rate_text} ({rate_text}){/rate_text} en kosten en behouden ons alle rechten voor."}},"reason":null}',NULL,673);
INSERT INTO "audit_payload" VALUES('{"new":{"level_id":21,"position":"email_subject","sequence_id":7,"texts":{"de":"{document_no}: Zahlung von {total}","en":"{document_no}: payment of {total}","fr":"{document_no} : règlement de {total}","nl":"{document_no}: betaling van {total}"}},"reason":null}',NULL,674);
INSERT INTO "audit_payload" VALUES('{"new":{"level_id":21,"position":"email_body","sequence_id":7,"texts":{"de":"Guten Tag {contact_name},\n\nanbei erhalten Sie unser Schreiben {document_no}. Bitte überweisen Sie {total} bis zum {pay_by} auf das Konto {iban}, Referenz {payment_reference}.\n\nMit freundlichen Grüßen\n{company_name}","en":"Dear {contact_name},\n\nAttached you find our letter {document_no}. Please pay {total} by {pay_by} into account {iban}, reference {payment_reference}.\n\nKind regards,\n{company_name}","fr":"{contact_name},\n\nVous trouverez ci-joint notre courrier {document_no}. Merci de régler {total} au plus tard le {pay_by} sur le compte {iban}, référence {payment_reference}.\n\nCordialement,\n{company_name}","nl":"Geachte {contact_name},\n\nIn de bijlage vindt u onze brief {document_no}. Wilt u {total} uiterlijk {pay_by} overmaken op rekening {iban}, met kenmerk {payment_reference}?\n\nMet vriendelijke groet,\n{company_name}"}},"reason":null}',NULL,675);
INSERT INTO "audit_payload" VALUES('{"new":{"code":"FR-B2C","company_id":1,"day_count":"act365","due":"","fee":0,"grace":"","method":"average_daily_balance","minimum":0,"names":{"de":"Frankreich, Verbraucher","en":"France, consumers","fr":"France, consommateurs","nl":"Frankrijk, consumenten"},"period_days":365,"post_fee":true,"post_interest":true,"preset_id":15,"rate":"0","source":"index"},"reason":null}',NULL,676);
INSERT INTO "audit_payload" VALUES('{"new":{"code":"FR-B2C","company_id":1,"compensation":"never","compensation_level":0,"header":"highest","interest_terms_id":8,"law_preset_id":15,"maximum":0,"minimum":0,"names":{"de":"FR Verbraucher","en":"FR consumers","fr":"FR consommateurs","nl":"FR consumenten"},"next_from":"due_date","per":"customer","post_fee":true,"post_interest":false,"post_line_fee":true,"start_highest":false},"reason":null}',NULL,677);
INSERT INTO "audit_payload" VALUES('{"new":{"block":false,"due":"10D","fee":0,"fee_type":"fixed","formal_notice":false,"grace":"5D","interest":false,"line_fee":0,"names":{"de":"Zahlungserinnerung","en":"First reminder","fr":"Premier rappel","nl":"Herinnering"},"number":1,"sequence_id":8},"reason":null}',NULL,678);
INSERT INTO "audit_payload" VALUES('{"new":{"level_id":22,"position":"subject","sequence_id":8,"texts":{"de":"Zahlungserinnerung: {count:Rechnung|Rechnungen} über dem Fälligkeitsdatum","en":"Payment reminder: {count:invoice|invoices} past due","fr":"Rappel de paiement : {count:facture échue|factures échues}","nl":"Betalingsherinnering: {count:factuur|facturen} over de vervaldatum"}},"reason":null}',NULL,679);
INSERT INTO "audit_payload" VALUES('{"new":{"level_id":22,"position":"beginning","sequence_id":8,"texts":{"de":"für die unten aufgeführten Posten ist die Zahlungsfrist abgelaufen. Vielleicht ist es Ihrer Aufmerksamkeit entgangen, oder Ihre Zahlung hat sich mit diesem Schreiben überschnitten; dann betrachten Sie es bitte als gegenstandslos. Andernfalls bitten wir Sie, **{total}** bis zum **{pay_by}** unter Angabe der untenstehenden Referenz zu überweisen.","en":"Our records show that the items below are past their due date. Your payment may have crossed this letter, or they may have slipped your attention. If you have paid already, please ignore this reminder; otherwise we ask you to pay **{total}** by **{pay_by}**, quoting the reference below.","fr":"Sauf erreur de notre part, les postes ci-dessous sont arrivés à échéance et restent impayés. Il s’agit peut-être d’un oubli, ou votre règlement a croisé ce courrier ; dans ce cas, veuillez ne pas en tenir compte. Sinon, nous vous prions de régler **{total}** au plus tard le **{pay_by}**, en indiquant la référence ci-dessous.","nl":"Volgens onze administratie is de betaaltermijn van onderstaande posten verstreken. Misschien is het aan uw aandacht ontsnapt, of heeft uw betaling deze brief gekruist. Hebt u al betaald, dan kunt u deze herinnering als niet verzonden beschouwen. Anders verzoeken wij u **{total}** te betalen, uiterlijk **{pay_by}**, met het kenmerk hieronder."}},"reason":null}',NULL,680);
INSERT INTO "audit_payload" VALUES('{"new":{"level_id":22,"position":"ending","sequence_id":8,"texts":{"de":"Stimmt etwas an einer Rechnung nicht? Bitte teilen Sie es uns vor diesem Datum mit, damit wir es klären können.","en":"Is an invoice not right? Please let us know before that date, so that we can put it in order.","fr":"Une facture vous semble inexacte ? Prévenez-nous avant cette date afin que nous puissions la vérifier.","nl":"Klopt een factuur niet? Laat het ons vóór die datum weten, dan zoeken wij het uit."}},"reason":null}',NULL,681);
INSERT INTO "audit_payload" VALUES('{"new":{"level_id":22,"position":"email_subject","sequence_id":8,"texts":{"de":"{document_no}: Zahlung von {total}","en":"{document_no}: payment of {total}","fr":"{document_no} : règlement de {total}","nl":"{document_no}: betaling van {total}"}},"reason":null}',NULL,682);
INSERT INTO "audit_payload" VALUES('{"new":{"level_id":22,"position":"email_body","sequence_id":8,"texts":{"de":"Guten Tag {contact_name},\n\nanbei erhalten Sie unser Schreiben {document_no}. Bitte überweisen Sie {total} bis zum {pay_by} auf das Konto {iban}, Referenz {payment_reference}.\n\nMit freundlichen Grüßen\n{company_name}","en":"Dear {contact_name},\n\nAttached you find our letter {document_no}. Please pay {total} by {pay_by} into account {iban}, reference {payment_reference}.\n\nKind regards,\n{company_name}","fr":"{contact_name},\n\nVous trouverez ci-joint notre courrier {document_no}. Merci de régler {total} au plus tard le {pay_by} sur le compte {iban}, référence {payment_reference}.\n\nCordialement,\n{company_name}","nl":"Geachte {contact_name},\n\nIn de bijlage vindt u onze brief {document_no}. Wilt u {total} uiterlijk {pay_by} overmaken op rekening {iban}, met kenmerk {payment_reference}?\n\nMet vriendelijke groet,\n{company_name}"}},"reason":null}',NULL,683);
INSERT INTO "audit_payload" VALUES('{"new":{"block":false,"due":"10D","fee":0,"fee_type":"fixed","formal_notice":false,"grace":"3D","interest":false,"line_fee":0,"names":{"de":"Zweite Mahnung","en":"Second reminder","fr":"Deuxième relance","nl":"Tweede aanmaning"},"number":2,"sequence_id":8},"reason":null}',NULL,684);
INSERT INTO "audit_payload" VALUES('{"new":{"level_id":23,"position":"subject","sequence_id":8,"texts":{"de":"Zweite Mahnung: {count:Rechnung|Rechnungen} über dem Fälligkeitsdatum","en":"Second reminder: {count:invoice|invoices} past due","fr":"Deuxième relance : {count:facture échue|factures échues}","nl":"Tweede aanmaning: {count:factuur|facturen} over de vervaldatum"}},"reason":null}',NULL,685);
INSERT INTO "audit_payload" VALUES('{"new":{"level_id":23,"position":"beginning","sequence_id":8,"texts":{"de":"auf unser Schreiben vom {previous_date} haben wir noch keinen vollständigen Zahlungseingang festgestellt. Heute sind die folgenden Posten offen. Bitte zahlen Sie **{total}** bis zum **{pay_by}** unter Angabe der untenstehenden Referenz.","en":"We have not yet received full payment after our letter of {previous_date}. The items below are open today. Please pay **{total}** by **{pay_by}**, quoting the reference below.","fr":"Notre courrier du {previous_date} est resté sans règlement complet. Les postes ci-dessous sont ouverts à ce jour. Nous vous prions de régler **{total}** au plus tard le **{pay_by}**, en indiquant la référence ci-dessous.","nl":"Op onze brief van {previous_date} hebben wij nog geen volledige betaling ontvangen. Vandaag staan de onderstaande posten open. Wij verzoeken u **{total}** te betalen, uiterlijk **{pay_by}**, met het kenmerk hieronder."}},"reason":null}',NULL,686);
INSERT INTO "audit_payload" VALUES('{"new":{"level_id":23,"position":"ending","sequence_id":8,"texts":{"de":"Einwände teilen Sie uns bitte vor diesem Datum mit. Andernfalls berechnen wir die gesetzlichen Zinsen und Kosten.","en":"If you dispute an item, tell us before that date. Otherwise we will charge the interest and costs that the law allows.","fr":"Si vous contestez un poste, signalez-le-nous avant cette date. À défaut, les intérêts et frais prévus par la loi vous seront facturés.","nl":"Bent u het met een post niet eens, laat het ons dan vóór die datum weten. Anders brengen wij de wettelijke rente en kosten in rekening."}},"reason":null}',NULL,687);
INSERT INTO "audit_payload" VALUES('{"new":{"level_id":23,"position":"email_subject","sequence_id":8,"texts":{"de":"{document_no}: Zahlung von {total}","en":"{document_no}: payment of {total}","fr":"{document_no} : règlement de {total}","nl":"{document_no}: betaling van {total}"}},"reason":null}',NULL,688);
INSERT INTO "audit_payload" VALUES('{"new":{"level_id":23,"position":"email_body","sequence_id":8,"texts":{"de":"Guten Tag {contact_name},\n\nanbei erhalten Sie unser Schreiben {document_no}. Bitte überweisen Sie {total} bis zum {pay_by} auf das Konto {iban}, Referenz {payment_reference}.\n\nMit freundlichen Grüßen\n{company_name}","en":"Dear {contact_name},\n\nAttached you find our letter {document_no}. Please pay {total} by {pay_by} into account {iban}, reference {payment_reference}.\n\nKind regards,\n{company_name}","fr":"{contact_name},\n\nVous trouverez ci-joint notre courrier {document_no}. Merci de régler {total} au plus tard le {pay_by} sur le compte {iban}, référence {payment_reference}.\n\nCordialement,\n{company_name}","nl":"Geachte {contact_name},\n\nIn de bijlage vindt u onze brief {document_no}. Wilt u {total} uiterlijk {pay_by} overmaken op rekening {iban}, met kenmerk {payment_reference}?\n\nMet vriendelijke groet,\n{company_name}"}},"reason":null}',NULL,689);
INSERT INTO "audit_payload" VALUES('{"new":{"block":false,"due":"8D","fee":0,"fee_type":"fixed","formal_notice":true,"grace":"3D","interest":false,"line_fee":0,"names":{"de":"Mahnung mit Fristsetzung","en":"Formal notice","fr":"Mise en demeure","nl":"Ingebrekestelling"},"number":3,"sequence_id":8},"reason":null}',NULL,690);
INSERT INTO "audit_payload" VALUES('{"new":{"level_id":24,"position":"subject","sequence_id":8,"texts":{"de":"Mahnung mit Fristsetzung","en":"Formal notice of default","fr":"Mise en demeure","nl":"Ingebrekestelling"}},"reason":null}',NULL,691);
INSERT INTO "audit_payload" VALUES('{"new":{"level_id":24,"position":"beginning","sequence_id":8,"texts":{"de":"hiermit fordern wir Sie auf, die unten aufgeführten Posten, zusammen **{total}**, bis spätestens **{pay_by}** zu zahlen.","en":"We hereby give you formal notice to pay the items listed below, in all **{total}**, no later than **{pay_by}**.","fr":"Par la présente, nous vous mettons en demeure de payer les postes ci-dessous, soit **{total}**, au plus tard le **{pay_by}**.","nl":"Hierbij stellen wij u in gebreke en sommeren wij u de onderstaande posten, samen **{total}**, uiterlijk **{pay_by}** te betalen."}},"reason":null}',NULL,692);
INSERT INTO "audit_payload" VALUES('{"new":{"level_id":24,"position":"ending","sequence_id":8,"texts":{"de":"Nach Ablauf der Frist befinden Sie sich in Verzug. Wir machen dann Verzugszinsen{?rate_text} ({rate_text}){/rate_text} und Kosten geltend und behalten uns alle Rechte vor.","en":"After that date you are in default. We then claim the statutory interest{?rate_text} ({rate_text}){/rate_text} and costs and reserve all our rights.","fr":"À défaut, les intérêts de retard{?rate_text} ({rate_text}){/rate_text} et les indemnités légales seront exigibles et nous engagerons toute procédure utile, sous toutes réserves.","nl":"Betaalt u niet op tijd, dan bent u in verzuim. Wij maken dan aanspraak op de wettelijke rente{?rate_text} ({rate_text}){/rate_text} en kosten en behouden ons alle rechten voor."}},"reason":null}',NULL,693);
INSERT INTO "audit_payload" VALUES('{"new":{"level_id":24,"position":"email_subject","sequence_id":8,"texts":{"de":"{document_no}: Zahlung von {total}","en":"{document_no}: payment of {total}","fr":"{document_no} : règlement de {total}","nl":"{document_no}: betaling van {total}"}},"reason":null}',NULL,694);
INSERT INTO "audit_payload" VALUES('{"new":{"level_id":24,"position":"email_body","sequence_id":8,"texts":{"de":"Guten Tag {contact_name},\n\nanbei erhalten Sie unser Schreiben {document_no}. Bitte überweisen Sie {total} bis zum {pay_by} auf das Konto {iban}, Referenz {payment_reference}.\n\nMit freundlichen Grüßen\n{company_name}","en":"Dear {contact_name},\n\nAttached you find our letter {document_no}. Please pay {total} by {pay_by} into account {iban}, reference {payment_reference}.\n\nKind regards,\n{company_name}","fr":"{contact_name},\n\nVous trouverez ci-joint notre courrier {document_no}. Merci de régler {total} au plus tard le {pay_by} sur le compte {iban}, référence {payment_reference}.\n\nCordialement,\n{company_name}","nl":"Geachte {contact_name},\n\nIn de bijlage vindt u onze brief {document_no}. Wilt u {total} uiterlijk {pay_by} overmaken op rekening {iban}, met kenmerk {payment_reference}?\n\nMet vriendelijke groet,\n{company_name}"}},"reason":null}',NULL,695);
INSERT INTO "audit_payload" VALUES('{"new":{"code":"DE-B2C","company_id":1,"day_count":"actact","due":"","fee":0,"grace":"","method":"average_daily_balance","minimum":0,"names":{"de":"Deutschland, Verbraucher","en":"Germany, consumers","fr":"Allemagne, consommateurs","nl":"Duitsland, consumenten"},"period_days":365,"post_fee":true,"post_interest":true,"preset_id":16,"rate":"0","source":"index"},"reason":null}',NULL,696);
INSERT INTO "audit_payload" VALUES('{"new":{"code":"DE-B2C","company_id":1,"compensation":"never","compensation_level":0,"header":"highest","interest_terms_id":9,"law_preset_id":16,"maximum":0,"minimum":0,"names":{"de":"DE Verbraucher","en":"DE consumers","fr":"DE consommateurs","nl":"DE consumenten"},"next_from":"due_date","per":"customer","post_fee":true,"post_interest":false,"post_line_fee":true,"start_highest":false},"reason":null}',NULL,697);
INSERT INTO "audit_payload" VALUES('{"new":{"block":false,"due":"10D","fee":0,"fee_type":"fixed","formal_notice":false,"grace":"5D","interest":false,"line_fee":0,"names":{"de":"Zahlungserinnerung","en":"First reminder","fr":"Premier rappel","nl":"Herinnering"},"number":1,"sequence_id":9},"reason":null}',NULL,698);
INSERT INTO "audit_payload" VALUES('{"new":{"level_id":25,"position":"subject","sequence_id":9,"texts":{"de":"Zahlungserinnerung: {count:Rechnung|Rechnungen} über dem Fälligkeitsdatum","en":"Payment reminder: {count:invoice|invoices} past due","fr":"Rappel de paiement : {count:facture échue|factures échues}","nl":"Betalingsherinnering: {count:factuur|facturen} over de vervaldatum"}},"reason":null}',NULL,699);
INSERT INTO "audit_payload" VALUES('{"new":{"level_id":25,"position":"beginning","sequence_id":9,"texts":{"de":"für die unten aufgeführten Posten ist die Zahlungsfrist abgelaufen. Vielleicht ist es Ihrer Aufmerksamkeit entgangen, oder Ihre Zahlung hat sich mit diesem Schreiben überschnitten; dann betrachten Sie es bitte als gegenstandslos. Andernfalls bitten wir Sie, **{total}** bis zum **{pay_by}** unter Angabe der untenstehenden Referenz zu überweisen.","en":"Our records show that the items below are past their due date. Your payment may have crossed this letter, or they may have slipped your attention. If you have paid already, please ignore this reminder; otherwise we ask you to pay **{total}** by **{pay_by}**, quoting the reference below.","fr":"Sauf erreur de notre part, les postes ci-dessous sont arrivés à échéance et restent impayés. Il s’agit peut-être d’un oubli, ou votre règlement a croisé ce courrier ; dans ce cas, veuillez ne pas en tenir compte. Sinon, nous vous prions de régler **{total}** au plus tard le **{pay_by}**, en indiquant la référence ci-dessous.","nl":"Volgens onze administratie is de betaaltermijn van onderstaande posten verstreken. Misschien is het aan uw aandacht ontsnapt, of heeft uw betaling deze brief gekruist. Hebt u al betaald, dan kunt u deze herinnering als niet verzonden beschouwen. Anders verzoeken wij u **{total}** te betalen, uiterlijk **{pay_by}**, met het kenmerk hieronder."}},"reason":null}',NULL,700);
INSERT INTO "audit_payload" VALUES('{"new":{"level_id":25,"position":"ending","sequence_id":9,"texts":{"de":"Stimmt etwas an einer Rechnung nicht? Bitte teilen Sie es uns vor diesem Datum mit, damit wir es klären können.","en":"Is an invoice not right? Please let us know before that date, so that we can put it in order.","fr":"Une facture vous semble inexacte ? Prévenez-nous avant cette date afin que nous puissions la vérifier.","nl":"Klopt een factuur niet? Laat het ons vóór die datum weten, dan zoeken wij het uit."}},"reason":null}',NULL,701);
INSERT INTO "audit_payload" VALUES('{"new":{"level_id":25,"position":"email_subject","sequence_id":9,"texts":{"de":"{document_no}: Zahlung von {total}","en":"{document_no}: payment of {total}","fr":"{document_no} : règlement de {total}","nl":"{document_no}: betaling van {total}"}},"reason":null}',NULL,702);
INSERT INTO "audit_payload" VALUES('{"new":{"level_id":25,"position":"email_body","sequence_id":9,"texts":{"de":"Guten Tag {contact_name},\n\nanbei erhalten Sie unser Schreiben {document_no}. Bitte überweisen Sie {total} bis zum {pay_by} auf das Konto {iban}, Referenz {payment_reference}.\n\nMit freundlichen Grüßen\n{company_name}","en":"Dear {contact_name},\n\nAttached you find our letter {document_no}. Please pay {total} by {pay_by} into account {iban}, reference {payment_reference}.\n\nKind regards,\n{company_name}","fr":"{contact_name},\n\nVous trouverez ci-joint notre courrier {document_no}. Merci de régler {total} au plus tard le {pay_by} sur le compte {iban}, référence {payment_reference}.\n\nCordialement,\n{company_name}","nl":"Geachte {contact_name},\n\nIn de bijlage vindt u onze brief {document_no}. Wilt u {total} uiterlijk {pay_by} overmaken op rekening {iban}, met kenmerk {payment_reference}?\n\nMet vriendelijke groet,\n{company_name}"}},"reason":null}',NULL,703);
INSERT INTO "audit_payload" VALUES('{"new":{"block":false,"due":"10D","fee":250,"fee_type":"fixed","formal_notice":false,"grace":"3D","interest":false,"line_fee":0,"names":{"de":"Zweite Mahnung","en":"Second reminder","fr":"Deuxième relance","nl":"Tweede aanmaning"},"number":2,"sequence_id":9},"reason":null}',NULL,704);
INSERT INTO "audit_payload" VALUES('{"new":{"level_id":26,"position":"subject","sequence_id":9,"texts":{"de":"Zweite Mahnung: {count:Rechnung|Rechnungen} über dem Fälligkeitsdatum","en":"Second reminder: {count:invoice|invoices} past due","fr":"Deuxième relance : {count:facture échue|factures échues}","nl":"Tweede aanmaning: {count:factuur|facturen} over de vervaldatum"}},"reason":null}',NULL,705);
INSERT INTO "audit_payload" VALUES('{"new":{"level_id":26,"position":"beginning","sequence_id":9,"texts":{"de":"auf unser Schreiben vom {previous_date} haben wir noch keinen vollständigen Zahlungseingang festgestellt. Heute sind die folgenden Posten offen. Bitte zahlen Sie **{total}** bis zum **{pay_by}** unter Angabe der untenstehenden Referenz.","en":"We have not yet received full payment after our letter of {previous_date}. The items below are open today. Please pay **{total}** by **{pay_by}**, quoting the reference below.","fr":"Notre courrier du {previous_date} est resté sans règlement complet. Les postes ci-dessous sont ouverts à ce jour. Nous vous prions de régler **{total}** au plus tard le **{pay_by}**, en indiquant la référence ci-dessous.","nl":"Op onze brief van {previous_date} hebben wij nog geen volledige betaling ontvangen. Vandaag staan de onderstaande posten open. Wij verzoeken u **{total}** te betalen, uiterlijk **{pay_by}**, met het kenmerk hieronder."}},"reason":null}',NULL,706);
INSERT INTO "audit_payload" VALUES('{"new":{"level_id":26,"position":"ending","sequence_id":9,"texts":{"de":"Einwände teilen Sie uns bitte vor diesem Datum mit. Andernfalls berechnen wir die gesetzlichen Zinsen und Kosten.","en":"If you dispute an item, tell us before that date. Otherwise we will charge the interest and costs that the law allows.","fr":"Si vous contestez un poste, signalez-le-nous avant cette date. À défaut, les intérêts et frais prévus par la loi vous seront facturés.","nl":"Bent u het met een post niet eens, laat het ons dan vóór die datum weten. Anders brengen wij de wettelijke rente en kosten in rekening."}},"reason":null}',NULL,707);
INSERT INTO "audit_payload" VALUES('{"new":{"level_id":26,"position":"email_subject","sequence_id":9,"texts":{"de":"{document_no}: Zahlung von {total}","en":"{document_no}: payment of {total}","fr":"{document_no} : règlement de {total}","nl":"{document_no}: betaling van {total}"}},"reason":null}',NULL,708);
INSERT INTO "audit_payload" VALUES('{"new":{"level_id":26,"position":"email_body","sequence_id":9,"texts":{"de":"Guten Tag {contact_name},\n\nanbei erhalten Sie unser Schreiben {document_no}. Bitte überweisen Sie {total} bis zum {pay_by} auf das Konto {iban}, Referenz {payment_reference}.\n\nMit freundlichen Grüßen\n{company_name}","en":"Dear {contact_name},\n\nAttached you find our letter {document_no}. Please pay {total} by {pay_by} into account {iban}, reference {payment_reference}.\n\nKind regards,\n{company_name}","fr":"{contact_name},\n\nVous trouverez ci-joint notre courrier {document_no}. Merci de régler {total} au plus tard le {pay_by} sur le compte {iban}, référence {payment_reference}.\n\nCordialement,\n{company_name}","nl":"Geachte {contact_name},\n\nIn de bijlage vindt u onze brief {document_no}. Wilt u {total} uiterlijk {pay_by} overmaken op rekening {iban}, met kenmerk {payment_reference}?\n\nMet vriendelijke groet,\n{company_name}"}},"reason":null}',NULL,709);
INSERT INTO "audit_payload" VALUES('{"new":{"block":false,"due":"7D","fee":250,"fee_type":"fixed","formal_notice":true,"grace":"3D","interest":true,"line_fee":0,"names":{"de":"Letzte Mahnung","en":"Final reminder","fr":"Dernier rappel","nl":"Laatste aanmaning"},"number":3,"sequence_id":9},"reason":null}',NULL,710);
INSERT INTO "audit_payload" VALUES('{"new":{"level_id":27,"position":"subject","sequence_id":9,"texts":{"de":"Letzte Mahnung: {count:Rechnung|Rechnungen} über dem Fälligkeitsdatum","en":"Final reminder: {count:invoice|invoices} past due","fr":"Dernier rappel : {count:facture échue|factures échues}","nl":"Laatste aanmaning: {count:factuur|facturen} over de vervaldatum"}},"reason":null}',NULL,711);
INSERT INTO "audit_payload" VALUES('{"new":{"level_id":27,"position":"beginning","sequence_id":9,"texts":{"de":"trotz unserer Schreiben vom {previous_dates} sind die folgenden Posten weiterhin offen. Dies ist unsere letzte Mahnung. Bitte sorgen Sie dafür, dass **{total}** spätestens am **{pay_by}** auf unserem Konto eingegangen ist.","en":"Despite our letters of {previous_dates}, the items below are still unpaid. This is our last reminder. Please make sure that **{total}** is in our account on **{pay_by}** at the latest.","fr":"Malgré nos courriers des {previous_dates}, les postes ci-dessous restent impayés. Ceci est notre dernier rappel. Veuillez faire en sorte que **{total}** soit sur notre compte le **{pay_by}** au plus tard.","nl":"Ondanks onze brieven van {previous_dates} staan de onderstaande posten nog open. Dit is onze laatste aanmaning. Zorgt u ervoor dat **{total}** uiterlijk **{pay_by}** op onze rekening staat."}},"reason":null}',NULL,712);
INSERT INTO "audit_payload" VALUES('{"new":{"level_id":27,"position":"ending","sequence_id":9,"texts":{"de":"Geht der Betrag bis dahin nicht ein, übergeben wir die Forderung ohne weitere Ankündigung zum Inkasso. Die Kosten gehen zu Ihren Lasten, soweit das Gesetz es zulässt. Alle Rechte bleiben vorbehalten.","en":"If the amount has not arrived by then, we will hand over the claim for collection without further notice. The costs will be yours as far as the law allows. We reserve all our rights.","fr":"Sans paiement à cette date, nous confierons le recouvrement à un tiers sans autre avis. Les frais seront à votre charge dans la mesure permise par la loi. Tous nos droits restent réservés.","nl":"Is het bedrag dan niet ontvangen, dan geven wij de vordering zonder verder bericht uit handen. De kosten komen, voor zover de wet dat toelaat, voor uw rekening. Wij behouden ons alle rechten voor."}},"reason":null}',NULL,713);
INSERT INTO "audit_payload" VALUES('{"new":{"level_id":27,"position":"email_subject","sequence_id":9,"texts":{"de":"{document_no}: Zahlung von {total}","en":"{document_no}: payment of {total}","fr":"{document_no} : règlement de {total}","nl":"{document_no}: betaling van {total}"}},"reason":null}',NULL,714);
INSERT INTO "audit_payload" VALUES('{"new":{"level_id":27,"position":"email_body","sequence_id":9,"texts":{"de":"Guten Tag {contact_name},\n\nanbei erhalten Sie unser Schreiben {document_no}. Bitte überweisen Sie {total} bis zum {pay_by} auf das Konto {iban}, Referenz {payment_reference}.\n\nMit freundlichen Grüßen\n{company_name}","en":"Dear {contact_name},\n\nAttached you find our letter {document_no}. Please pay {total} by {pay_by} into account {iban}, reference {payment_reference}.\n\nKind regards,\n{company_name}","fr":"{contact_name},\n\nVous trouverez ci-joint notre courrier {document_no}. Merci de régler {total} au plus tard le {pay_by} sur le compte {iban}, référence {payment_reference}.\n\nCordialement,\n{company_name}","nl":"Geachte {contact_name},\n\nIn de bijlage vindt u onze brief {document_no}. Wilt u {total} uiterlijk {pay_by} overmaken op rekening {iban}, met kenmerk {payment_reference}?\n\nMet vriendelijke groet,\n{company_name}"}},"reason":null}',NULL,715);
INSERT INTO "audit_payload" VALUES('{"new":{"code":"FRIENDLY","company_id":1,"compensation":"never","compensation_level":0,"header":"highest","maximum":0,"minimum":0,"names":{"de":"Freundlich, ohne Gebühren","en":"Friendly, no fees","fr":"Amical, sans frais","nl":"Vriendelijk, zonder kosten"},"next_from":"due_date","per":"customer","post_fee":true,"post_interest":false,"post_line_fee":true,"start_highest":false},"reason":null}',NULL,716);
INSERT INTO "audit_payload" VALUES('{"new":{"block":false,"due":"10D","fee":0,"fee_type":"fixed","formal_notice":false,"grace":"7D","interest":false,"line_fee":0,"names":{"de":"Zahlungserinnerung","en":"First reminder","fr":"Premier rappel","nl":"Herinnering"},"number":1,"sequence_id":10},"reason":null}',NULL,717);
INSERT INTO "audit_payload" VALUES('{"new":{"level_id":28,"position":"subject","sequence_id":10,"texts":{"de":"Zahlungserinnerung: {count:Rechnung|Rechnungen} über dem Fälligkeitsdatum","en":"Payment reminder: {count:invoice|invoices} past due","fr":"Rappel de paiement : {count:facture échue|factures échues}","nl":"Betalingsherinnering: {count:factuur|facturen} over de vervaldatum"}},"reason":null}',NULL,718);
INSERT INTO "audit_payload" VALUES('{"new":{"level_id":28,"position":"beginning","sequence_id":10,"texts":{"de":"für die unten aufgeführten Posten ist die Zahlungsfrist abgelaufen. Vielleicht ist es Ihrer Aufmerksamkeit entgangen, oder Ihre Zahlung hat sich mit diesem Schreiben überschnitten; dann betrachten Sie es bitte als gegenstandslos. Andernfalls bitten wir Sie, **{total}** bis zum **{pay_by}** unter Angabe der untenstehenden Referenz zu überweisen.","en":"Our records show that the items below are past their due date. Your payment may have crossed this letter, or they may have slipped your attention. If you have paid already, please ignore this reminder; otherwise we ask you to pay **{total}** by **{pay_by}**, quoting the reference below.","fr":"Sauf erreur de notre part, les postes ci-dessous sont arrivés à échéance et restent impayés. Il s’agit peut-être d’un oubli, ou votre règlement a croisé ce courrier ; dans ce cas, veuillez ne pas en tenir compte. Sinon, nous vous prions de régler **{total}** au plus tard le **{pay_by}**, en indiquant la référence ci-dessous.","nl":"Volgens onze administratie is de betaaltermijn van onderstaande posten verstreken. Misschien is het aan uw aandacht ontsnapt, of heeft uw betaling deze brief gekruist. Hebt u al betaald, dan kunt u deze herinnering als niet verzonden beschouwen. Anders verzoeken wij u **{total}** te betalen, uiterlijk **{pay_by}**, met het kenmerk hieronder."}},"reason":null}',NULL,719);
INSERT INTO "audit_payload" VALUES('{"new":{"level_id":28,"position":"ending","sequence_id":10,"texts":{"de":"Stimmt etwas an einer Rechnung nicht? Bitte teilen Sie es uns vor diesem Datum mit, damit wir es klären können.","en":"Is an invoice not right? Please let us know before that date, so that we can put it in order.","fr":"Une facture vous semble inexacte ? Prévenez-nous avant cette date afin que nous puissions la vérifier.","nl":"Klopt een factuur niet? Laat het ons vóór die datum weten, dan zoeken wij het uit."}},"reason":null}',NULL,720);
INSERT INTO "audit_payload" VALUES('{"new":{"level_id":28,"position":"email_subject","sequence_id":10,"texts":{"de":"{document_no}: Zahlung von {total}","en":"{document_no}: payment of {total}","fr":"{document_no} : règlement de {total}","nl":"{document_no}: betaling van {total}"}},"reason":null}',NULL,721);
INSERT INTO "audit_payload" VALUES('{"new":{"level_id":28,"position":"email_body","sequence_id":10,"texts":{"de":"Guten Tag {contact_name},\n\nanbei erhalten Sie unser Schreiben {document_no}. Bitte überweisen Sie {total} bis zum {pay_by} auf das Konto {iban}, Referenz {payment_reference}.\n\nMit freundlichen Grüßen\n{company_name}","en":"Dear {contact_name},\n\nAttached you find our letter {document_no}. Please pay {total} by {pay_by} into account {iban}, reference {payment_reference}.\n\nKind regards,\n{company_name}","fr":"{contact_name},\n\nVous trouverez ci-joint notre courrier {document_no}. Merci de régler {total} au plus tard le {pay_by} sur le compte {iban}, référence {payment_reference}.\n\nCordialement,\n{company_name}","nl":"Geachte {contact_name},\n\nIn de bijlage vindt u onze brief {document_no}. Wilt u {total} uiterlijk {pay_by} overmaken op rekening {iban}, met kenmerk {payment_reference}?\n\nMet vriendelijke groet,\n{company_name}"}},"reason":null}',NULL,722);
INSERT INTO "audit_payload" VALUES('{"new":{"block":false,"due":"10D","fee":0,"fee_type":"fixed","formal_notice":false,"grace":"7D","interest":false,"line_fee":0,"names":{"de":"Zweite Mahnung","en":"Second reminder","fr":"Deuxième relance","nl":"Tweede aanmaning"},"number":2,"sequence_id":10},"reason":null}',NULL,723);
INSERT INTO "audit_payload" VALUES('{"new":{"level_id":29,"position":"subject","sequence_id":10,"texts":{"de":"Zweite Mahnung: {count:Rechnung|Rechnungen} über dem Fälligkeitsdatum","en":"Second reminder: {count:invoice|invoices} past due","fr":"Deuxième relance : {count:facture échue|factures échues}","nl":"Tweede aanmaning: {count:factuur|facturen} over de vervaldatum"}},"reason":null}',NULL,724);
INSERT INTO "audit_payload" VALUES('{"new":{"level_id":29,"position":"beginning","sequence_id":10,"texts":{"de":"auf unser Schreiben vom {previous_date} haben wir noch keinen vollständigen Zahlungseingang festgestellt. Heute sind die folgenden Posten offen. Bitte zahlen Sie **{total}** bis zum **{pay_by}** unter Angabe der untenstehenden Referenz.","en":"We have not yet received full payment after our letter of {previous_date}. The items below are open today. Please pay **{total}** by **{pay_by}**, quoting the reference below.","fr":"Notre courrier du {previous_date} est resté sans règlement complet. Les postes ci-dessous sont ouverts à ce jour. Nous vous prions de régler **{total}** au plus tard le **{pay_by}**, en indiquant la référence ci-dessous.","nl":"Op onze brief van {previous_date} hebben wij nog geen volledige betaling ontvangen. Vandaag staan de onderstaande posten open. Wij verzoeken u **{total}** te betalen, uiterlijk **{pay_by}**, met het kenmerk hieronder."}},"reason":null}',NULL,725);
INSERT INTO "audit_payload" VALUES('{"new":{"level_id":29,"position":"ending","sequence_id":10,"texts":{"de":"Einwände teilen Sie uns bitte vor diesem Datum mit. Andernfalls berechnen wir die gesetzlichen Zinsen und Kosten.","en":"If you dispute an item, tell us before that date. Otherwise we will charge the interest and costs that the law allows.","fr":"Si vous contestez un poste, signalez-le-nous avant cette date. À défaut, les intérêts et frais prévus par la loi vous seront facturés.","nl":"Bent u het met een post niet eens, laat het ons dan vóór die datum weten. Anders brengen wij de wettelijke rente en kosten in rekening."}},"reason":null}',NULL,726);
INSERT INTO "audit_payload" VALUES('{"new":{"level_id":29,"position":"email_subject","sequence_id":10,"texts":{"de":"{document_no}: Zahlung von {total}","en":"{document_no}: payment of {total}","fr":"{document_no} : règlement de {total}","nl":"{document_no}: betaling van {total}"}},"reason":null}',NULL,727);
INSERT INTO "audit_payload" VALUES('{"new":{"level_id":29,"position":"email_body","sequence_id":10,"texts":{"de":"Guten Tag {contact_name},\n\nanbei erhalten Sie unser Schreiben {document_no}. Bitte überweisen Sie {total} bis zum {pay_by} auf das Konto {iban}, Referenz {payment_reference}.\n\nMit freundlichen Grüßen\n{company_name}","en":"Dear {contact_name},\n\nAttached you find our letter {document_no}. Please pay {total} by {pay_by} into account {iban}, reference {payment_reference}.\n\nKind regards,\n{company_name}","fr":"{contact_name},\n\nVous trouverez ci-joint notre courrier {document_no}. Merci de régler {total} au plus tard le {pay_by} sur le compte {iban}, référence {payment_reference}.\n\nCordialement,\n{company_name}","nl":"Geachte {contact_name},\n\nIn de bijlage vindt u onze brief {document_no}. Wilt u {total} uiterlijk {pay_by} overmaken op rekening {iban}, met kenmerk {payment_reference}?\n\nMet vriendelijke groet,\n{company_name}"}},"reason":null}',NULL,728);
INSERT INTO "audit_payload" VALUES('{"new":{"block":false,"due":"10D","fee":0,"fee_type":"fixed","formal_notice":false,"grace":"7D","interest":false,"line_fee":0,"names":{"de":"Letzte Mahnung","en":"Final reminder","fr":"Dernier rappel","nl":"Laatste aanmaning"},"number":3,"sequence_id":10},"reason":null}',NULL,729);
INSERT INTO "audit_payload" VALUES('{"new":{"level_id":30,"position":"subject","sequence_id":10,"texts":{"de":"Letzte Mahnung: {count:Rechnung|Rechnungen} über dem Fälligkeitsdatum","en":"Final reminder: {count:invoice|invoices} past due","fr":"Dernier rappel : {count:facture échue|factures échues}","nl":"Laatste aanmaning: {count:factuur|facturen} over de vervaldatum"}},"reason":null}',NULL,730);
INSERT INTO "audit_payload" VALUES('{"new":{"level_id":30,"position":"beginning","sequence_id":10,"texts":{"de":"trotz unserer Schreiben vom {previous_dates} sind die folgenden Posten weiterhin offen. Dies ist unsere letzte Mahnung. Bitte sorgen Sie dafür, dass **{total}** spätestens am **{pay_by}** auf unserem Konto eingegangen ist.","en":"Despite our letters of {previous_dates}, the items below are still unpaid. This is our last reminder. Please make sure that **{total}** is in our account on **{pay_by}** at the latest.","fr":"Malgré nos courriers des {previous_dates}, les postes ci-dessous restent impayés. Ceci est notre dernier rappel. Veuillez faire en sorte que **{total}** soit sur notre compte le **{pay_by}** au plus tard.","nl":"Ondanks onze brieven van {previous_dates} staan de onderstaande posten nog open. Dit is onze laatste aanmaning. Zorgt u ervoor dat **{total}** uiterlijk **{pay_by}** op onze rekening staat."}},"reason":null}',NULL,731);
INSERT INTO "audit_payload" VALUES('{"new":{"level_id":30,"position":"ending","sequence_id":10,"texts":{"de":"Geht der Betrag bis dahin nicht ein, übergeben wir die Forderung ohne weitere Ankündigung zum Inkasso. Die Kosten gehen zu Ihren Lasten, soweit das Gesetz es zulässt. Alle Rechte bleiben vorbehalten.","en":"If the amount has not arrived by then, we will hand over the claim for collection without further notice. The costs will be yours as far as the law allows. We reserve all our rights.","fr":"Sans paiement à cette date, nous confierons le recouvrement à un tiers sans autre avis. Les frais seront à votre charge dans la mesure permise par la loi. Tous nos droits restent réservés.","nl":"Is het bedrag dan niet ontvangen, dan geven wij de vordering zonder verder bericht uit handen. De kosten komen, voor zover de wet dat toelaat, voor uw rekening. Wij behouden ons alle rechten voor."}},"reason":null}',NULL,732);
INSERT INTO "audit_payload" VALUES('{"new":{"level_id":30,"position":"email_subject","sequence_id":10,"texts":{"de":"{document_no}: Zahlung von {total}","en":"{document_no}: payment of {total}","fr":"{document_no} : règlement de {total}","nl":"{document_no}: betaling van {total}"}},"reason":null}',NULL,733);
INSERT INTO "audit_payload" VALUES('{"new":{"level_id":30,"position":"email_body","sequence_id":10,"texts":{"de":"Guten Tag {contact_name},\n\nanbei erhalten Sie unser Schreiben {document_no}. Bitte überweisen Sie {total} bis zum {pay_by} auf das Konto {iban}, Referenz {payment_reference}.\n\nMit freundlichen Grüßen\n{company_name}","en":"Dear {contact_name},\n\nAttached you find our letter {document_no}. Please pay {total} by {pay_by} into account {iban}, reference {payment_reference}.\n\nKind regards,\n{company_name}","fr":"{contact_name},\n\nVous trouverez ci-joint notre courrier {document_no}. Merci de régler {total} au plus tard le {pay_by} sur le compte {iban}, référence {payment_reference}.\n\nCordialement,\n{company_name}","nl":"Geachte {contact_name},\n\nIn de bijlage vindt u onze brief {document_no}. Wilt u {total} uiterlijk {pay_by} overmaken op rekening {iban}, met kenmerk {payment_reference}?\n\nMet vriendelijke groet,\n{company_name}"}},"reason":null}',NULL,734);
INSERT INTO "audit_payload" VALUES('{"new":{"code":"DOM","company_id":1,"letter_sequence_id":1,"names":{"de":"Inländische Debitoren","en":"Domestic customers","fr":"Clients nationaux","nl":"Binnenlandse klanten"},"payment_method_id":1,"payment_term_id":4,"prices_include_vat":false,"vat_group_id":1},"reason":null}',NULL,735);
INSERT INTO "audit_payload" VALUES('{"new":{"code":"EU","company_id":1,"letter_sequence_id":1,"names":{"de":"Debitoren in der EU","en":"Customers in the EU","fr":"Clients de l’UE","nl":"Klanten in de EU"},"payment_method_id":1,"payment_term_id":4,"prices_include_vat":false,"vat_group_id":3},"reason":null}',NULL,736);
INSERT INTO "audit_payload" VALUES('{"new":{"code":"EXP","company_id":1,"letter_sequence_id":1,"names":{"de":"Debitoren im Drittland","en":"Customers outside the EU","fr":"Clients hors UE","nl":"Klanten buiten de EU"},"payment_method_id":1,"payment_term_id":4,"prices_include_vat":false,"vat_group_id":4},"reason":null}',NULL,737);
INSERT INTO "audit_payload" VALUES('{"new":{"code":"CONS","company_id":1,"letter_sequence_id":6,"names":{"de":"Privatkunden","en":"Private customers","fr":"Clients particuliers","nl":"Particuliere klanten"},"payment_method_id":1,"payment_term_id":3,"prices_include_vat":false,"vat_group_id":1},"reason":null}',NULL,738);
INSERT INTO "audit_payload" VALUES('{"new":{"active":true,"code":"AUTO","company_id":1,"printed":false,"texts":{"de":"Änderung durch das Programm","en":"Change made by the program","fr":"Modification par le programme","nl":"Wijziging door het programma"},"uses":["status","reversal","period_reopen"]},"reason":null}',NULL,739);
INSERT INTO "audit_payload" VALUES('{"new":{"active":true,"code":"LATE","company_id":1,"printed":false,"texts":{"de":"Zahlt zu spät","en":"Pays too late","fr":"Paie en retard","nl":"Betaalt te laat"},"uses":["status","credit_hold"]},"reason":null}',NULL,740);
INSERT INTO "audit_payload" VALUES('{"new":{"active":true,"code":"INSOLV","company_id":1,"printed":false,"texts":{"de":"Insolvenz","en":"Insolvency","fr":"Procédure collective","nl":"Faillissement of surseance"},"uses":["status","credit_hold","write_off"]},"reason":null}',NULL,741);
INSERT INTO "audit_payload" VALUES('{"new":{"active":true,"code":"AGREED","company_id":1,"printed":false,"texts":{"de":"Mit dem Kunden vereinbart","en":"Agreed with the customer","fr":"Convenu avec le client","nl":"Afgesproken met de klant"},"uses":["status","credit_release","adjustment"]},"reason":null}',NULL,742);
INSERT INTO "audit_payload" VALUES('{"new":{"active":true,"code":"PAID","company_id":1,"printed":false,"texts":{"de":"Rückstand bezahlt","en":"Arrears paid","fr":"Arriérés réglés","nl":"Achterstand betaald"},"uses":["status","credit_release"]},"reason":null}',NULL,743);
INSERT INTO "audit_payload" VALUES('{"new":{"active":true,"code":"DISPUTE","company_id":1,"printed":false,"texts":{"de":"Streitfall","en":"Dispute","fr":"Litige","nl":"Geschil"},"uses":["status","credit_note","adjustment"]},"reason":null}',NULL,744);
INSERT INTO "audit_payload" VALUES('{"new":{"active":true,"code":"ERROR","company_id":1,"printed":false,"texts":{"de":"Erfassungsfehler","en":"Entry error","fr":"Erreur de saisie","nl":"Invoerfout"},"uses":["status","reversal","correction","cancellation","adjustment","period_reopen","rate"]},"reason":null}',NULL,745);
INSERT INTO "audit_payload" VALUES('{"new":{"active":true,"code":"COURT","company_id":1,"printed":false,"texts":{"de":"Zum Inkasso abgegeben","en":"Given to court or agency","fr":"Remis au contentieux","nl":"Uit handen gegeven"},"uses":["status","write_off"]},"reason":null}',NULL,746);
INSERT INTO "audit_payload" VALUES('{"new":{"active":true,"code":"SMALL","company_id":1,"printed":false,"texts":{"de":"Kleinbetrag","en":"Small balance","fr":"Petit solde","nl":"Klein saldo"},"uses":["write_off","settle_remainder"]},"reason":null}',NULL,747);
INSERT INTO "audit_payload" VALUES('{"new":{"active":true,"code":"DOCLATE","company_id":1,"printed":false,"texts":{"de":"Ein Beleg kam verspätet","en":"A document came late","fr":"Une pièce est arrivée en retard","nl":"Een stuk kwam te laat"},"uses":["period_reopen"]},"reason":null}',NULL,748);
INSERT INTO "audit_payload" VALUES('{"new":{"active":true,"code":"RETURN","company_id":1,"printed":false,"texts":{"de":"Von der Bank zurückgegeben","en":"Returned by the bank","fr":"Rejeté par la banque","nl":"Teruggeboekt door de bank"},"uses":["returned_payment","reversal"]},"reason":null}',NULL,749);
INSERT INTO "audit_payload" VALUES('{"new":{"active":true,"code":"CASHDIF","company_id":1,"printed":false,"texts":{"de":"Kassendifferenz","en":"Cash difference","fr":"Différence de caisse","nl":"Kasverschil"},"uses":["cash_difference"]},"reason":null}',NULL,750);
INSERT INTO "audit_payload" VALUES('{"new":{"active":true,"code":"LOST","company_id":1,"printed":false,"texts":{"de":"Anderweitig bestellt","en":"Ordered elsewhere","fr":"Commandé ailleurs","nl":"Elders besteld"},"uses":["quotation_lost"]},"reason":null}',NULL,751);
INSERT INTO "audit_payload" VALUES('{"new":{"active":true,"code":"RATE","company_id":1,"printed":false,"texts":{"de":"Kurs unserer Bank","en":"Rate of our bank","fr":"Cours de notre banque","nl":"Koers van onze bank"},"uses":["rate"]},"reason":null}',NULL,752);
INSERT INTO "audit_payload" VALUES('{"new":{"code":"PRICE","company_id":1,"overwrite_on_hold":false,"texts":{"de":"Preis strittig","en":"Price differs","fr":"Prix contesté","nl":"Prijs wijkt af"}},"reason":null}',NULL,753);
INSERT INTO "audit_payload" VALUES('{"new":{"code":"QUANT","company_id":1,"overwrite_on_hold":false,"texts":{"de":"Menge strittig","en":"Quantity differs","fr":"Quantité contestée","nl":"Aantal wijkt af"}},"reason":null}',NULL,754);
INSERT INTO "audit_payload" VALUES('{"new":{"code":"QUALITY","company_id":1,"overwrite_on_hold":false,"texts":{"de":"Qualität","en":"Quality","fr":"Qualité","nl":"Kwaliteit"}},"reason":null}',NULL,755);
INSERT INTO "audit_payload" VALUES('{"new":{"code":"NOTRECV","company_id":1,"overwrite_on_hold":false,"texts":{"de":"Nicht erhalten","en":"Not received","fr":"Non reçu","nl":"Niet ontvangen"}},"reason":null}',NULL,756);
INSERT INTO "audit_payload" VALUES('{"new":{"code":"DUPL","company_id":1,"overwrite_on_hold":false,"texts":{"de":"Doppelt berechnet","en":"Invoiced twice","fr":"Facturé deux fois","nl":"Dubbel gefactureerd"}},"reason":null}',NULL,757);
INSERT INTO "audit_payload" VALUES('{"new":{"code":"PAID","company_id":1,"overwrite_on_hold":false,"texts":{"de":"Schon bezahlt","en":"Already paid","fr":"Déjà payé","nl":"Al betaald"}},"reason":null}',NULL,758);
INSERT INTO "audit_payload" VALUES('{"new":{"code":"NOPO","company_id":1,"overwrite_on_hold":false,"texts":{"de":"Bestellnummer fehlt","en":"No order number","fr":"Numéro de commande manquant","nl":"Geen ordernummer"}},"reason":null}',NULL,759);
INSERT INTO "audit_payload" VALUES('{"new":{"code":"ADDRESS","company_id":1,"overwrite_on_hold":false,"texts":{"de":"Falscher Empfänger","en":"Wrong addressee","fr":"Mauvais destinataire","nl":"Verkeerde geadresseerde"}},"reason":null}',NULL,760);
INSERT INTO "audit_payload" VALUES('{"new":{"code":"OTHER","company_id":1,"overwrite_on_hold":false,"texts":{"de":"Anderer Grund","en":"Another reason","fr":"Autre motif","nl":"Andere reden"}},"reason":null}',NULL,761);
INSERT INTO "audit_payload" VALUES('{"new":{"code":"DEFAULT","company_id":1,"max_age_days":35,"names":{"de":"Standard","en":"Default","fr":"Par défaut","nl":"Standaard"}},"reason":null}',NULL,762);
INSERT INTO "audit_payload" VALUES('{"new":{"code":"CLOSING","company_id":1,"max_age_days":7,"names":{"de":"Stichtagskurs","en":"Closing rate","fr":"Cours de clôture","nl":"Slotkoers"}},"reason":null}',NULL,763);
INSERT INTO "audit_payload" VALUES('{"new":{"application_precision":0,"company_id":1,"currency":"EUR","max_over_under":0,"max_penny":5,"rounding_rule":"none","tolerance":"0"},"reason":null}',NULL,764);
INSERT INTO "audit_payload" VALUES('{"new":{"basis":"due_date","code":"30-60-90","company_id":1,"direction":"backward","names":{"de":"30-60-90 Tage","en":"30-60-90 days","fr":"30-60-90 jours","nl":"30-60-90 dagen"}},"reason":null}',NULL,765);
INSERT INTO "audit_payload" VALUES('{"new":{"definition_id":1,"indicator":"green","interval":"unlimited","labels":{"de":"Nicht fällig","en":"Not due","fr":"Non échu","nl":"Niet vervallen"},"position":1,"role":"not_due","unit":0},"reason":null}',NULL,766);
INSERT INTO "audit_payload" VALUES('{"new":{"definition_id":1,"indicator":"yellow","interval":"day","labels":{"de":"1–30 Tage","en":"1–30 days","fr":"1–30 jours","nl":"1–30 dagen"},"position":2,"role":"overdue","unit":-30},"reason":null}',NULL,767);
INSERT INTO "audit_payload" VALUES('{"new":{"definition_id":1,"indicator":"orange","interval":"day","labels":{"de":"31–60 Tage","en":"31–60 days","fr":"31–60 jours","nl":"31–60 dagen"},"position":3,"role":"overdue","unit":-30},"reason":null}',NULL,768);
INSERT INTO "audit_payload" VALUES('{"new":{"definition_id":1,"indicator":"red","interval":"day","labels":{"de":"61–90 Tage","en":"61–90 days","fr":"61–90 jours","nl":"61–90 dagen"},"position":4,"role":"overdue","unit":-30},"reason":null}',NULL,769);
INSERT INTO "audit_payload" VALUES('{"new":{"definition_id":1,"indicator":"red","interval":"unlimited","labels":{"de":"> 90 Tage","en":"> 90 days","fr":"> 90 jours","nl":"> 90 dagen"},"position":5,"role":"overdue","unit":-1},"reason":null}',NULL,770);
INSERT INTO "audit_payload" VALUES('{"new":{"basis":"due_date","code":"30-60-90-180","company_id":1,"direction":"backward","names":{"de":"30-60-90-180 Tage","en":"30-60-90-180 days","fr":"30-60-90-180 jours","nl":"30-60-90-180 dagen"}},"reason":null}',NULL,771);
INSERT INTO "audit_payload" VALUES('{"new":{"definition_id":2,"indicator":"green","interval":"unlimited","labels":{"de":"Nicht fällig","en":"Not due","fr":"Non échu","nl":"Niet vervallen"},"position":1,"role":"not_due","unit":0},"reason":null}',NULL,772);
INSERT INTO "audit_payload" VALUES('{"new":{"definition_id":2,"indicator":"yellow","interval":"day","labels":{"de":"1–30 Tage","en":"1–30 days","fr":"1–30 jours","nl":"1–30 dagen"},"position":2,"role":"overdue","unit":-30},"reason":null}',NULL,773);
INSERT INTO "audit_payload" VALUES('{"new":{"definition_id":2,"indicator":"orange","interval":"day","labels":{"de":"31–60 Tage","en":"31–60 days","fr":"31–60 jours","nl":"31–60 dagen"},"position":3,"role":"overdue","unit":-30},"reason":null}',NULL,774);
INSERT INTO "audit_payload" VALUES('{"new":{"definition_id":2,"indicator":"red","interval":"day","labels":{"de":"61–90 Tage","en":"61–90 days","fr":"61–90 jours","nl":"61–90 dagen"},"position":4,"role":"overdue","unit":-30},"reason":null}',NULL,775);
INSERT INTO "audit_payload" VALUES('{"new":{"definition_id":2,"indicator":"red","interval":"day","labels":{"de":"91–180 Tage","en":"91–180 days","fr":"91–180 jours","nl":"91–180 dagen"},"position":5,"role":"overdue","unit":-90},"reason":null}',NULL,776);
INSERT INTO "audit_payload" VALUES('{"new":{"definition_id":2,"indicator":"red","interval":"unlimited","labels":{"de":"> 180 Tage","en":"> 180 days","fr":"> 180 jours","nl":"> 180 dagen"},"position":6,"role":"overdue","unit":-1},"reason":null}',NULL,777);
INSERT INTO "audit_payload" VALUES('{"new":{"basis":"due_date","code":"MONTH","company_id":1,"direction":"backward","names":{"de":"Kalendermonate","en":"Calendar months","fr":"Mois civils","nl":"Kalendermaanden"}},"reason":null}',NULL,778);
INSERT INTO "audit_payload" VALUES('{"new":{"definition_id":3,"indicator":"green","interval":"unlimited","labels":{"de":"Nicht fällig","en":"Not due","fr":"Non échu","nl":"Niet vervallen"},"position":1,"role":"not_due","unit":0},"reason":null}',NULL,779);
INSERT INTO "audit_payload" VALUES('{"new":{"definition_id":3,"indicator":"yellow","interval":"month","labels":{"de":"Dieser Monat","en":"This month","fr":"Ce mois","nl":"Deze maand"},"position":2,"role":"overdue","unit":-1},"reason":null}',NULL,780);
INSERT INTO "audit_payload" VALUES('{"new":{"definition_id":3,"indicator":"yellow","interval":"month","labels":{"de":"Vormonat","en":"Last month","fr":"Mois précédent","nl":"Vorige maand"},"position":3,"role":"overdue","unit":-1},"reason":null}',NULL,781);
INSERT INTO "audit_payload" VALUES('{"new":{"definition_id":3,"indicator":"orange","interval":"month","labels":{"de":"vor 2 Monaten","en":"2 months back","fr":"2 mois avant","nl":"2 maanden terug"},"position":4,"role":"overdue","unit":-1},"reason":null}',NULL,782);
INSERT INTO "audit_payload" VALUES('{"new":{"definition_id":3,"indicator":"red","interval":"unlimited","labels":{"de":"Älter","en":"Older","fr":"Plus ancien","nl":"Ouder"},"position":5,"role":"overdue","unit":-1},"reason":null}',NULL,783);
INSERT INTO "audit_payload" VALUES('{"new":{"basis":"due_date","code":"FUTURE","company_id":1,"direction":"forward","names":{"de":"Erwartete Eingänge","en":"Expected receipts","fr":"Encaissements attendus","nl":"Verwachte ontvangsten"}},"reason":null}',NULL,784);
INSERT INTO "audit_payload" VALUES('{"new":{"definition_id":4,"indicator":"red","interval":"unlimited","labels":{"de":"Überfällig","en":"Overdue","fr":"En retard","nl":"Achterstallig"},"position":1,"role":"overdue","unit":-1},"reason":null}',NULL,785);
INSERT INTO "audit_payload" VALUES('{"new":{"definition_id":4,"indicator":"none","interval":"day","labels":{"de":"Heute","en":"Today","fr":"Aujourd’hui","nl":"Vandaag"},"position":2,"role":"current","unit":0},"reason":null}',NULL,786);
INSERT INTO "audit_payload" VALUES('{"new":{"definition_id":4,"indicator":"none","interval":"day","labels":{"de":"Nächste 7 Tage","en":"Next 7 days","fr":"7 prochains jours","nl":"Komende 7 dagen"},"position":3,"role":"not_due","unit":7},"reason":null}',NULL,787);
INSERT INTO "audit_payload" VALUES('{"new":{"definition_id":4,"indicator":"none","interval":"day","labels":{"de":"8–30 Tage","en":"8–30 days","fr":"8–30 jours","nl":"8–30 dagen"},"position":4,"role":"not_due","unit":23},"reason":null}',NULL,788);
INSERT INTO "audit_payload" VALUES('{"new":{"definition_id":4,"indicator":"none","interval":"day","labels":{"de":"31–60 Tage","en":"31–60 days","fr":"31–60 jours","nl":"31–60 dagen"},"position":5,"role":"not_due","unit":30},"reason":null}',NULL,789);
INSERT INTO "audit_payload" VALUES('{"new":{"definition_id":4,"indicator":"none","interval":"unlimited","labels":{"de":"Später","en":"Later","fr":"Plus tard","nl":"Later"},"position":6,"role":"not_due","unit":1},"reason":null}',NULL,790);
INSERT INTO "audit_payload" VALUES('{"acting":"CLERK","new":{"name":"De Vries","no":"1-10001"},"reason":null}',NULL,791);
INSERT INTO "audit_payload" VALUES('{"acting":"CLERK","new":{"application_method":"company","block_tolerance":false,"blocked":0,"company_id":1,"currency":"EUR","document_discount":"0","e_invoice":"paper","group_id":4,"inactive":false,"language":"nl","name":"De Vries","number":"10001","output_channel":"print","partial_delivery":true,"party_id":1,"prices_include_vat":false,"privacy_blocked":false,"prospect":false,"reference_kind":"company","summary":"none","type":"business","vat_group_id":1},"reason":null}',NULL,792);
INSERT INTO "audit_payload" VALUES('{"acting":"CLERK","new":{"company_id":1,"credit_limit":0,"customer_id":1,"customer_since":"2026-03-07","excluded":false,"limit_currency":"EUR","mandatory":false,"unlimited":false,"with_agency":false},"reason":null}',NULL,793);
INSERT INTO "audit_payload" VALUES('{"acting":"CLERK","new":{"channel":"print","company_id":1,"customer_id":1,"damages_agreed":false,"do_not_remind":false,"interest_agreed":false,"statement_no":0},"reason":null}',NULL,794);
INSERT INTO "audit_payload" VALUES('{"acting":"CLERK","field":"payment_term_id","new":3,"old":null,"reason":null}',NULL,795);
INSERT INTO "audit_payload" VALUES('{"acting":"CLERK","field":"payment_method_id","new":1,"old":null,"reason":null}',NULL,796);
INSERT INTO "audit_payload" VALUES('{"acting":"CLERK","new":{"city":"","code":"MAIN","company_id":1,"country_code":"NL","customer_id":1,"default":true,"kind":"invoice","number":"","postcode":"","street":""},"reason":null}',NULL,797);
INSERT INTO "audit_payload" VALUES('{"acting":"CLERK","field":"sequence_id","new":6,"old":null,"reason":null}',NULL,798);
INSERT INTO "audit_payload" VALUES('{"acting":"CLERK","new":{"first":1,"last":99999999,"last_used":0,"mask":"OPN-{YYYY}-{N:6}","series_id":21,"skipped":0,"start":"2026-01-01"},"reason":null}',NULL,799);
INSERT INTO "audit_payload" VALUES('{"acting":"CLERK","sha256":"174d3a6322e01e878eb6d2497e2bc7cbd3f7405878306a2a2c3d76e553d9c5da"}',NULL,800);
INSERT INTO "audit_payload" VALUES('{"acting":"CLERK","sha256":"5fff8fe8d95413a6a48c69bb6f0e836390b8060f6a0d52db8db625e3303823c8"}',NULL,801);
CREATE TABLE audit_record (
	seq INTEGER NOT NULL,
	at VARCHAR(27) NOT NULL,
	user_name VARCHAR(80) NOT NULL,
	os_user VARCHAR(80) NOT NULL,
	computer VARCHAR(80) NOT NULL,
	program_version VARCHAR(20) NOT NULL,
	company_id INTEGER,
	action VARCHAR(60) NOT NULL,
	entity_table VARCHAR(40) NOT NULL,
	entity_id INTEGER,
	"key" VARCHAR(60) NOT NULL,
	source VARCHAR(40) NOT NULL,
	correlation VARCHAR(36) NOT NULL,
	payload_id INTEGER NOT NULL,
	payload_hash VARCHAR(64) NOT NULL,
	chain_hash VARCHAR(64) NOT NULL,
	id INTEGER NOT NULL,
	CONSTRAINT pk_audit_record PRIMARY KEY (id),
	CONSTRAINT uq_audit_record_seq UNIQUE (seq),
	CONSTRAINT ck_audit_record_source CHECK (source IN ('window', 'import', 'job', 'cli')),
	CONSTRAINT fk_audit_record_payload_id FOREIGN KEY(payload_id) REFERENCES audit_payload (id)
);
INSERT INTO "audit_record" VALUES(1,'2026-03-07T12:00:00.000000Z','Anna','anna','desk','0.1.0',NULL,'country.create','country',NULL,'AD','window','3777d044-7982-4357-97e9-9ec822c9dc28',1,'d9f5f4cbee959ac8076cfead5f534ef0306b038742601ca0fd92e77a86aa7508','9d47010ffcc09e00912046bb9da1032c4fca41c556ea570990cdd59c8f03765d',1);
INSERT INTO "audit_record" VALUES(2,'2026-03-07T12:00:00.000000Z','Anna','anna','desk','0.1.0',NULL,'country.create','country',NULL,'AE','window','3777d044-7982-4357-97e9-9ec822c9dc28',2,'4b63fef88f59693287b09dc20d5437a7cebeeaff71fa86d83b06ad630c008138','5e51b1d07265b7c5238340a92a44847d4efcf6e33ddf0d13b4d5886d365fdcc1',2);
INSERT INTO "audit_record" VALUES(3,'2026-03-07T12:00:00.000000Z','Anna','anna','desk','0.1.0',NULL,'country.create','country',NULL,'AL','window','3777d044-7982-4357-97e9-9ec822c9dc28',3,'115ba79d955f423c684c94132bece8c5b8a03457f66dca6061c191df7dafbbbe','b62b45f7c0d4ad8db686cc8e2e50878f46e5326752a161c1acc9e068472ddab1',3);
INSERT INTO "audit_record" VALUES(4,'2026-03-07T12:00:00.000000Z','Anna','anna','desk','0.1.0',NULL,'country.create','country',NULL,'AR','window','3777d044-7982-4357-97e9-9ec822c9dc28',4,'4af504ef03e546d24678fa8f9d9497897b972d9066d83cbfc2bc3623ba9d19a5','705179d52c9df00aebc4d72659201f12e68b13dfd6d41d3e293afa5df44535a3',4);
INSERT INTO "audit_record" VALUES(5,'2026-03-07T12:00:00.000000Z','Anna','anna','desk','0.1.0',NULL,'country.create','country',NULL,'AT','window','3777d044-7982-4357-97e9-9ec822c9dc28',5,'36b7a0828bcd3eb6ea6963a02d55edb61e5184fccf152a4b30c990eeaf575db6','8e409b74c614c40dfa0d0837b7a65e8fc48c132ae331fe827e6e23a80c4be57f',5);
INSERT INTO "audit_record" VALUES(6,'2026-03-07T12:00:00.000000Z','Anna','anna','desk','0.1.0',NULL,'country.create','country',NULL,'AU','window','3777d044-7982-4357-97e9-9ec822c9dc28',6,'b5e1eeba3a69176ad6255c12fd26f500b56578cb9b544fdb65b09aee401df042','921465571a68d29941d8e426edfde35c9986afd1a55194265f638f948cb7d5cf',6);
INSERT INTO "audit_record" VALUES(7,'2026-03-07T12:00:00.000000Z','Anna','anna','desk','0.1.0',NULL,'country.create','country',NULL,'BA','window','3777d044-7982-4357-97e9-9ec822c9dc28',7,'a412b4b3a284b1e22f3fae08713d1370aad919d35ef889d359a6698cf554dedf','afa45035016863076cebeb6d4080c726a527605b143f4dc6436c6cb9d8f4bcc1',7);
INSERT INTO "audit_record" VALUES(8,'2026-03-07T12:00:00.000000Z','Anna','anna','desk','0.1.0',NULL,'country.create','country',NULL,'BE','window','3777d044-7982-4357-97e9-9ec822c9dc28',8,'f80395b341c9b24b9607b5742b39e47cd0c84100f69a26f0aa80d4be2689b6ed','d23364009dc983c003e37b1b9b5b704e6004ef81e95487aa4331752b1f3fd3ce',8);
INSERT INTO "audit_record" VALUES(9,'2026-03-07T12:00:00.000000Z','Anna','anna','desk','0.1.0',NULL,'country.create','country',NULL,'BG','window','3777d044-7982-4357-97e9-9ec822c9dc28',9,'4a6b35771b56bb6d241b6aeba7cb99be6eea5eac6a8b79b763d16ef05fbee24e','8a9859662a82226cbfb4a6d93479c4fa2dee014eee5a4c5a371d2e9533493c55',9);
INSERT INTO "audit_record" VALUES(10,'2026-03-07T12:00:00.000000Z','Anna','anna','desk','0.1.0',NULL,'country.create','country',NULL,'BR','window','3777d044-7982-4357-97e9-9ec822c9dc28',10,'0c47b038ed8b9b29e7406faa1522edf2353e891cc40d53d20aace6029fc828e1','ed9016e30b352429e4add2f331df8daf37e7f81119351da054167d0ec1dabfd4',10);
INSERT INTO "audit_record" VALUES(11,'2026-03-07T12:00:00.000000Z','Anna','anna','desk','0.1.0',NULL,'country.create','country',NULL,'CA','window','3777d044-7982-4357-97e9-9ec822c9dc28',11,'6d3fc20add6a36fcace6cd96b94fc8d8ee0f030014f8b97f5b6ea12dfa360be5','d96ed3f3371892d9719e473ea4e7b4ee1e393f365afe1a53a7775047945880c4',11);
INSERT INTO "audit_record" VALUES(12,'2026-03-07T12:00:00.000000Z','Anna','anna','desk','0.1.0',NULL,'country.create','country',NULL,'CH','window','3777d044-7982-4357-97e9-9ec822c9dc28',12,'32f14ee4677326077ee3bb70ea4a6da7216a21a910041a25576bd6a2fd8d558c','dbba5f00b433397fe8b5e05568e82f533b0721dbcf88806723e5cd923fa2c04f',12);
INSERT INTO "audit_record" VALUES(13,'2026-03-07T12:00:00.000000Z','Anna','anna','desk','0.1.0',NULL,'country.create','country',NULL,'CL','window','3777d044-7982-4357-97e9-9ec822c9dc28',13,'ca9388bffe23e7c5b13dc230922076ac6f7616b160f5f421a0f2c15df6342db1','94c143d1c629964cca35209debf803bc93e92547ea09403e1078d9181df1a97b',13);
INSERT INTO "audit_record" VALUES(14,'2026-03-07T12:00:00.000000Z','Anna','anna','desk','0.1.0',NULL,'country.create','country',NULL,'CN','window','3777d044-7982-4357-97e9-9ec822c9dc28',14,'491dddee841608142d3f4e865f97a565cdb0529ce52a1d0b28a03ef10d4967d4','072d75a934badea8fbd317cf1f3cdf568ecf296387ed6dba67b486e327fe8572',14);
INSERT INTO "audit_record" VALUES(15,'2026-03-07T12:00:00.000000Z','Anna','anna','desk','0.1.0',NULL,'country.create','country',NULL,'CO','window','3777d044-7982-4357-97e9-9ec822c9dc28',15,'cc1d9502bf3b32926ed7846b63ed0ec770b7b72e32afb2ffe3f8c14f2219cf65','ceeba831e2d801990db835993816dd13ac6f4512c52918fa18271bbb840240cb',15);
INSERT INTO "audit_record" VALUES(16,'2026-03-07T12:00:00.000000Z','Anna','anna','desk','0.1.0',NULL,'country.create','country',NULL,'CY','window','3777d044-7982-4357-97e9-9ec822c9dc28',16,'569e1744e540b1da3c65dba81af85fd34c536a62b87507047f51759603d26701','ddf64aefcba86ae15582f3bb0f9b1d5b8f901609d99bfcf662be4dc10dcc7aa0',16);
INSERT INTO "audit_record" VALUES(17,'2026-03-07T12:00:00.000000Z','Anna','anna','desk','0.1.0',NULL,'country.create','country',NULL,'CZ','window','3777d044-7982-4357-97e9-9ec822c9dc28',17,'d86e83fa290c4dd165d4281160cf7983b8bc9cb91c6aec50466ed8ada0d18340','c15dbb8b546395b508474eb405d896ec47b63256138ac02311b0557d8f6fb5b2',17);
INSERT INTO "audit_record" VALUES(18,'2026-03-07T12:00:00.000000Z','Anna','anna','desk','0.1.0',NULL,'country.create','country',NULL,'DE','window','3777d044-7982-4357-97e9-9ec822c9dc28',18,'740b720c37ae8228df206cd8dd594b8defe5b0310d30de57bb8f047c057e4dbf','afff00aeb05bf6c54195729edfbc567d635a76b43b69b631abfaddfc369f32bc',18);
INSERT INTO "audit_record" VALUES(19,'2026-03-07T12:00:00.000000Z','Anna','anna','desk','0.1.0',NULL,'country.create','country',NULL,'DK','window','3777d044-7982-4357-97e9-9ec822c9dc28',19,'3dfdfabe482dc4aa5929fbba4dedccbc44c64499aafd87afeca07424364115f7','493720ddcace30451f88c39480c7e9cd9a5e96aab8abc458bf094c380328d7c6',19);
INSERT INTO "audit_record" VALUES(20,'2026-03-07T12:00:00.000000Z','Anna','anna','desk','0.1.0',NULL,'country.create','country',NULL,'EE','window','3777d044-7982-4357-97e9-9ec822c9dc28',20,'2ff358616ad09fe1469aea8f9650561caef20ff67ada879948ce393e47fa3dc3','2fce3f7e994557244b72db22d437b577de3132f0d2e482f1c95bf883397d4cdf',20);
INSERT INTO "audit_record" VALUES(21,'2026-03-07T12:00:00.000000Z','Anna','anna','desk','0.1.0',NULL,'country.create','country',NULL,'EG','window','3777d044-7982-4357-97e9-9ec822c9dc28',21,'3db575684a0a7636bc0711359f2016e9bb55d3873deffb336219d9fa7c4ca2cd','f8a79164c67573f7780fce1fb667f6ebfea4642c380b5f2cbd0e1c54a7c3f48c',21);
INSERT INTO "audit_record" VALUES(22,'2026-03-07T12:00:00.000000Z','Anna','anna','desk','0.1.0',NULL,'country.create','country',NULL,'ES','window','3777d044-7982-4357-97e9-9ec822c9dc28',22,'6cb8bcf0ec2955cfb485ba74909105d31fbde7f6c4329f0c65c2eb2defc867f5','3badc2bf2730a7ce1b26bcd5867094973be7806d5d5ceea0857bbfcb7e1ea6dc',22);
INSERT INTO "audit_record" VALUES(23,'2026-03-07T12:00:00.000000Z','Anna','anna','desk','0.1.0',NULL,'country.create','country',NULL,'FI','window','3777d044-7982-4357-97e9-9ec822c9dc28',23,'af88e57e48a76e8c641e5f488987296ea50fbe91e32a3266445b97076af6ffac','d30886586b80666543a70da337fbe3d7855226f0b4c1ad4fb5ed54a1f4c383d8',23);
INSERT INTO "audit_record" VALUES(24,'2026-03-07T12:00:00.000000Z','Anna','anna','desk','0.1.0',NULL,'country.create','country',NULL,'FR','window','3777d044-7982-4357-97e9-9ec822c9dc28',24,'962072524caecffbfe0b226f4f22f52eac063d00244a6627977f136dcf9cd7f3','43ceb927878d115c5b533da1ce195c72e3df803f8c47fad5a65dc6c9c1d3e378',24);
INSERT INTO "audit_record" VALUES(25,'2026-03-07T12:00:00.000000Z','Anna','anna','desk','0.1.0',NULL,'country.create','country',NULL,'GB','window','3777d044-7982-4357-97e9-9ec822c9dc28',25,'869c12ee5f5ae00429add2322c7a438bd328ec477ca47e156a656b0ffbccfa35','c90ff85a6fa1f184ba8496bc30422e925c414dac645d43ec21ce8051bce540a7',25);
INSERT INTO "audit_record" VALUES(26,'2026-03-07T12:00:00.000000Z','Anna','anna','desk','0.1.0',NULL,'country.create','country',NULL,'GG','window','3777d044-7982-4357-97e9-9ec822c9dc28',26,'527dcfe87623daeca008d92477f3d3181a92385e544b9452700618b1a7271b15','0a8d8cf9909b068210050961a3b6a0a892a71aed32c9212f18deb14dd272cec0',26);
INSERT INTO "audit_record" VALUES(27,'2026-03-07T12:00:00.000000Z','Anna','anna','desk','0.1.0',NULL,'country.create','country',NULL,'GI','window','3777d044-7982-4357-97e9-9ec822c9dc28',27,'bc0f6cecf37403db35e028875da7868b6000b74d3a0194b53f79a138e4e42306','b5ad2e05307de1c6c2b87913e8d1c65908bb9f56982eb4d34081bdc8fd66487a',27);
INSERT INTO "audit_record" VALUES(28,'2026-03-07T12:00:00.000000Z','Anna','anna','desk','0.1.0',NULL,'country.create','country',NULL,'GR','window','3777d044-7982-4357-97e9-9ec822c9dc28',28,'32c109fe38f4df828d8440af5e7a24c3fab61f3c134f14fe8773247395d03a6a','edce60af4c130f151af131b2b8e748f86309580103d2eb616ef297a506328886',28);
INSERT INTO "audit_record" VALUES(29,'2026-03-07T12:00:00.000000Z','Anna','anna','desk','0.1.0',NULL,'country.create','country',NULL,'HK','window','3777d044-7982-4357-97e9-9ec822c9dc28',29,'a2f65de9e8060a32896d55b0c530d0969b36320ec29e9ce5d1c824bab4e359c0','c234256609c9a72477d97491a9fce7a9100395fc8116034156ae47c9abc9b4ac',29);
INSERT INTO "audit_record" VALUES(30,'2026-03-07T12:00:00.000000Z','Anna','anna','desk','0.1.0',NULL,'country.create','country',NULL,'HR','window','3777d044-7982-4357-97e9-9ec822c9dc28',30,'1f86bdf8a90908135da9aeb362de87bcc882d1c2003a55145581ef49270b4dc7','b0630f7525406dbb94aa1140f1a01e88ad5a3fffdc538f1692e803670d31a509',30);
INSERT INTO "audit_record" VALUES(31,'2026-03-07T12:00:00.000000Z','Anna','anna','desk','0.1.0',NULL,'country.create','country',NULL,'HU','window','3777d044-7982-4357-97e9-9ec822c9dc28',31,'43cf4c954c99eff88cbea6398e846cd61a6ee9068969d45d97b4ccb7d2dd1dbc','f165164374ba5852716b632f2f32328d5f7d1d91503a6e9b27f19aea01731d89',31);
INSERT INTO "audit_record" VALUES(32,'2026-03-07T12:00:00.000000Z','Anna','anna','desk','0.1.0',NULL,'country.create','country',NULL,'ID','window','3777d044-7982-4357-97e9-9ec822c9dc28',32,'939120f0bec4c3e6a066ff84435014e048795866611e81a1fa997e632503ee3d','38c1ed2746902d363423fdc1f91fe5f7258319f5803379dd13a4c0936ad38392',32);
INSERT INTO "audit_record" VALUES(33,'2026-03-07T12:00:00.000000Z','Anna','anna','desk','0.1.0',NULL,'country.create','country',NULL,'IE','window','3777d044-7982-4357-97e9-9ec822c9dc28',33,'a88d2a2d82c27f6d78f4785e590e27ad3795cef8851366c9a15d551bb236e2c9','ff3cff83042f464d9bfa9ee946266847320dc3136b2c821d27708a5332c357dd',33);
INSERT INTO "audit_record" VALUES(34,'2026-03-07T12:00:00.000000Z','Anna','anna','desk','0.1.0',NULL,'country.create','country',NULL,'IL','window','3777d044-7982-4357-97e9-9ec822c9dc28',34,'30c4d144750c275f3809cf54e9c219049157c3d3b0fa506cd3a6b28aba8cb36c','29ce0569b44a9aa312da191f659cdae16d7fb6867f26a8bd8049295c5eb3e762',34);
INSERT INTO "audit_record" VALUES(35,'2026-03-07T12:00:00.000000Z','Anna','anna','desk','0.1.0',NULL,'country.create','country',NULL,'IM','window','3777d044-7982-4357-97e9-9ec822c9dc28',35,'3bae607f07823446c556de83998f0290a915edc62688b9ee4ee11cf8301bdbc0','953d7a8aa26b959911c65fefab0c758e91fc3a467bd5b314ed321414908ea21e',35);
INSERT INTO "audit_record" VALUES(36,'2026-03-07T12:00:00.000000Z','Anna','anna','desk','0.1.0',NULL,'country.create','country',NULL,'IN','window','3777d044-7982-4357-97e9-9ec822c9dc28',36,'41ca0c564643ce3abd10ac6acb37c00313c513e4abc9b3ed3eaa84bffe102e0e','56e41110239dee0b21796bea9b61b6758bf2ce82e24ff067afb80141cfa5a4a6',36);
INSERT INTO "audit_record" VALUES(37,'2026-03-07T12:00:00.000000Z','Anna','anna','desk','0.1.0',NULL,'country.create','country',NULL,'IS','window','3777d044-7982-4357-97e9-9ec822c9dc28',37,'aa970da6a91e4f4009b822b5c3c38ceed9f085e04a687c366602ba4a50d0a9be','6524732d407109f2bfd06c23602646ad0ac48f428c3f685e9943aaaa70b31a0f',37);
INSERT INTO "audit_record" VALUES(38,'2026-03-07T12:00:00.000000Z','Anna','anna','desk','0.1.0',NULL,'country.create','country',NULL,'IT','window','3777d044-7982-4357-97e9-9ec822c9dc28',38,'dd5f1628be22f30ae05945ec040a5b50bf95a833c51817a10c993bbccde6a273','b5855bcf8702e91fbf831da1366f4a04e69ca47e9f9013023b4e13f0a94cabf8',38);
INSERT INTO "audit_record" VALUES(39,'2026-03-07T12:00:00.000000Z','Anna','anna','desk','0.1.0',NULL,'country.create','country',NULL,'JE','window','3777d044-7982-4357-97e9-9ec822c9dc28',39,'bf5356664f10e196c7de182f9338e79b818e449622e27c28a5368a4e543d0b0d','f942e01e4c6c0baa9584a87be4cf9653afff1f5afa6f64f80a4f861aeee8f21d',39);
INSERT INTO "audit_record" VALUES(40,'2026-03-07T12:00:00.000000Z','Anna','anna','desk','0.1.0',NULL,'country.create','country',NULL,'JP','window','3777d044-7982-4357-97e9-9ec822c9dc28',40,'ee6a6337315abf687e3799f7e6bbb87a62e064a5d7412b9f51f4f90fa3797bd9','3a6497151265ed4f9e83d3bea46c4d8dfc5a00474335c7457ce92b731dfdc38b',40);
INSERT INTO "audit_record" VALUES(41,'2026-03-07T12:00:00.000000Z','Anna','anna','desk','0.1.0',NULL,'country.create','country',NULL,'KR','window','3777d044-7982-4357-97e9-9ec822c9dc28',41,'09c05cff1cc3b8873245d41382c88696d2ea8e4a89ce2a335342f1f8afc75b90','614f53e5fad2fca70d29dca205ae7de18072590fdb479e62a1b635efc6a35fe7',41);
INSERT INTO "audit_record" VALUES(42,'2026-03-07T12:00:00.000000Z','Anna','anna','desk','0.1.0',NULL,'country.create','country',NULL,'LI','window','3777d044-7982-4357-97e9-9ec822c9dc28',42,'2faa30fd1573f803024319b69da1910eee621f48206b50e270db40ef2f0714c8','1ca98bb0f2887c5885ef4c777c106e2d4cc677164d711fa8ef4dfc893e9185cc',42);
INSERT INTO "audit_record" VALUES(43,'2026-03-07T12:00:00.000000Z','Anna','anna','desk','0.1.0',NULL,'country.create','country',NULL,'LT','window','3777d044-7982-4357-97e9-9ec822c9dc28',43,'3d1ea90ec975f82e0130ec4cef1768bcc6e3a79e724bd86e5908c49b54ebd3d7','4e27a89d34440068c3929f1cabda282348f917f0ea94240c4bee9a955c51a80c',43);
INSERT INTO "audit_record" VALUES(44,'2026-03-07T12:00:00.000000Z','Anna','anna','desk','0.1.0',NULL,'country.create','country',NULL,'LU','window','3777d044-7982-4357-97e9-9ec822c9dc28',44,'b59ad389dc9ae5034b56ec54b0f892d0c17cfcd9eb4ddb1fb30a1aa6ec07a3df','1dcecfb8195446344fd08fd7201e24047a4094dee1fb2a471fa85f716b423976',44);
INSERT INTO "audit_record" VALUES(45,'2026-03-07T12:00:00.000000Z','Anna','anna','desk','0.1.0',NULL,'country.create','country',NULL,'LV','window','3777d044-7982-4357-97e9-9ec822c9dc28',45,'13f542bdbe440d6c5d4db3df9ee5da87f59f9812753ae95e76f605dd49327093','3bf93adfc06bbc95e311d2373a7d2c1ad7c84c326cb4fddb8de9359c66461917',45);
INSERT INTO "audit_record" VALUES(46,'2026-03-07T12:00:00.000000Z','Anna','anna','desk','0.1.0',NULL,'country.create','country',NULL,'MA','window','3777d044-7982-4357-97e9-9ec822c9dc28',46,'eeec53f3d9f5faf69bdf9de48225663497657f246cfe001ad57f863994b49c16','4b92711c437105b54f623a79b16775b8b37a9ea2c47ac9ac63b1330f8a9cda23',46);
INSERT INTO "audit_record" VALUES(47,'2026-03-07T12:00:00.000000Z','Anna','anna','desk','0.1.0',NULL,'country.create','country',NULL,'MC','window','3777d044-7982-4357-97e9-9ec822c9dc28',47,'47cc89b3f594c7ecf16be418c26ecf4fe7abd0cfe336ac46b33338434cf4cb27','cdea2d8279abf977c0d456177a056b45d77c0a26a30aa426899a7d8295042ceb',47);
INSERT INTO "audit_record" VALUES(48,'2026-03-07T12:00:00.000000Z','Anna','anna','desk','0.1.0',NULL,'country.create','country',NULL,'MD','window','3777d044-7982-4357-97e9-9ec822c9dc28',48,'02c823b451fdd7fed712235d2db253ce02d9f8e4432ea916a693bb87c4ef1978','2a41fadf4f9c1b871fe1eec57b1d9e032d67e163cdf8f16644a797e31d6a22ea',48);
INSERT INTO "audit_record" VALUES(49,'2026-03-07T12:00:00.000000Z','Anna','anna','desk','0.1.0',NULL,'country.create','country',NULL,'ME','window','3777d044-7982-4357-97e9-9ec822c9dc28',49,'3f9744e75e199e8249a89085089571f4e5dfe27a94f88e83f745758c1b050731','df7dc985bfc3f7ebd080ca3943d4b3c4d74a43e5601b0e80a9a6706b67ebf621',49);
INSERT INTO "audit_record" VALUES(50,'2026-03-07T12:00:00.000000Z','Anna','anna','desk','0.1.0',NULL,'country.create','country',NULL,'MK','window','3777d044-7982-4357-97e9-9ec822c9dc28',50,'d8fa78af63936698fbb5e54e33f1503524aed4069626078c1df8d7e782e0b5e1','b8bb67ed129e8c8b9194d3fcf4d2e885ccf7fec2f932dfd27d22df805680a795',50);
INSERT INTO "audit_record" VALUES(51,'2026-03-07T12:00:00.000000Z','Anna','anna','desk','0.1.0',NULL,'country.create','country',NULL,'MT','window','3777d044-7982-4357-97e9-9ec822c9dc28',51,'20fe7dbbd1f8749ae0e0e3dfd59e25dad15c0e2c7d2ffe943ab3de540b7edc44','05fc978fc47fd37e785fcc74a177dd966e18ed546b90a18862aabd47f66f06e3',51);
INSERT INTO "audit_record" VALUES(52,'2026-03-07T12:00:00.000000Z','Anna','anna','desk','0.1.0',NULL,'country.create','country',NULL,'MX','window','3777d044-7982-4357-97e9-9ec822c9dc28',52,'bdb0d9d718d77ec69c397833292fb7096aa280e81eca9a85026b3a27109f3536','6628c2b50156b537a98074537a2a334ee9d6a08b23114edb82fd5e00f32aa0ca',52);
INSERT INTO "audit_record" VALUES(53,'2026-03-07T12:00:00.000000Z','Anna','anna','desk','0.1.0',NULL,'country.create','country',NULL,'MY','window','3777d044-7982-4357-97e9-9ec822c9dc28',53,'65b88fbccad4e23f7b83df7dacbb9f6fcfe15f0012b97c3f1df7a939c4309fde','fa74ac9b0a34836999555d75e8466d0e05d807dac00258116dbfde48c1c4802d',53);
INSERT INTO "audit_record" VALUES(54,'2026-03-07T12:00:00.000000Z','Anna','anna','desk','0.1.0',NULL,'country.create','country',NULL,'NL','window','3777d044-7982-4357-97e9-9ec822c9dc28',54,'084e796e19c0e7c3de2d9311ab3ae4f8efbdfe3c51371aa58f5f9c286062804d','55f69a9159da9f8c502b298f4ffec166b9383527daeba848008fb2443f18c263',54);
INSERT INTO "audit_record" VALUES(55,'2026-03-07T12:00:00.000000Z','Anna','anna','desk','0.1.0',NULL,'country.create','country',NULL,'NO','window','3777d044-7982-4357-97e9-9ec822c9dc28',55,'4f071f2254ce5938eeaa3045a683d9bf2982e5ad30e99cb53c846e5edce7700d','70777191fa9d1ef6f1f6641fada7e2ee2cc1873cc98fc00b159229f7a749641d',55);
INSERT INTO "audit_record" VALUES(56,'2026-03-07T12:00:00.000000Z','Anna','anna','desk','0.1.0',NULL,'country.create','country',NULL,'NZ','window','3777d044-7982-4357-97e9-9ec822c9dc28',56,'14e2bb137bac496cf397aaaa22460351e399dd03168646b8ea22a00f2ac3cc7a','2f61e5b948082a0dc28add5265e3a474c9a196ca430535dd1a4cf43091edbe71',56);
INSERT INTO "audit_record" VALUES(57,'2026-03-07T12:00:00.000000Z','Anna','anna','desk','0.1.0',NULL,'country.create','country',NULL,'PE','window','3777d044-7982-4357-97e9-9ec822c9dc28',57,'ccd3e26f9c4f323b1ff10383b2e3592ddef3523d92c7f1781e1fbcf17e0bc343','03fa692db2b7336c1791900211132256fa9f078292a80d2e394774ceb351000e',57);
INSERT INTO "audit_record" VALUES(58,'2026-03-07T12:00:00.000000Z','Anna','anna','desk','0.1.0',NULL,'country.create','country',NULL,'PH','window','3777d044-7982-4357-97e9-9ec822c9dc28',58,'65dafe380ec9ff2956ef2d9871e8f7efa6fb11c70f6d112a88a44ab1904dfd80','011cd07392268430e82885b9d04adbcb2dd7df714a3ba19c76c0a95b990b06cb',58);
INSERT INTO "audit_record" VALUES(59,'2026-03-07T12:00:00.000000Z','Anna','anna','desk','0.1.0',NULL,'country.create','country',NULL,'PL','window','3777d044-7982-4357-97e9-9ec822c9dc28',59,'d7ffa7d6104d7888dc4f1f1d819f8251be20bdd42077606576af3e45b70cbbf8','b3faffbf37b6c4749c17844bcc7ae841e1cc68045bed7fa3d449b89a9c081a3c',59);
INSERT INTO "audit_record" VALUES(60,'2026-03-07T12:00:00.000000Z','Anna','anna','desk','0.1.0',NULL,'country.create','country',NULL,'PT','window','3777d044-7982-4357-97e9-9ec822c9dc28',60,'2aa3cb36d2e521064fc509aaff97d62571bc2ba190a5f2ec0b0318568db72532','6eaedeb24fe81005cc88a70706422803149a797c169c0c24aacd0f249e78ce20',60);
INSERT INTO "audit_record" VALUES(61,'2026-03-07T12:00:00.000000Z','Anna','anna','desk','0.1.0',NULL,'country.create','country',NULL,'RO','window','3777d044-7982-4357-97e9-9ec822c9dc28',61,'f92dafd48d843ea624151ed6ce225fc37f299003d370a1eb2e2b97186a77abe1','793f74e123f8b6a90a5eb9b4cd9a0ed08574e3a5a9c1c6def3507817e815b6a6',61);
INSERT INTO "audit_record" VALUES(62,'2026-03-07T12:00:00.000000Z','Anna','anna','desk','0.1.0',NULL,'country.create','country',NULL,'RS','window','3777d044-7982-4357-97e9-9ec822c9dc28',62,'d9a81be75f028d4edc33637649dfa8dd3832cc3c719173e0402d41cf10c225da','fe2cc974b915a0a5157b5d0bcfba22b2ea96711116febcde175876f34644cc6e',62);
INSERT INTO "audit_record" VALUES(63,'2026-03-07T12:00:00.000000Z','Anna','anna','desk','0.1.0',NULL,'country.create','country',NULL,'SA','window','3777d044-7982-4357-97e9-9ec822c9dc28',63,'02115d30776873be5e06d29f6e09b522c6514d32870f6106a47a4fdbbc89f07b','afc558930e059f45500da77f6b5cec8635824f43931f710f87974318425ae963',63);
INSERT INTO "audit_record" VALUES(64,'2026-03-07T12:00:00.000000Z','Anna','anna','desk','0.1.0',NULL,'country.create','country',NULL,'SE','window','3777d044-7982-4357-97e9-9ec822c9dc28',64,'a13b4677ff982aafd6d0ed4489217314030e4853fe584f699f37b44ae65a9f6d','1c7400c241fe0a8e5b1a2b0cd618fd1649131bf9a29bdda60dcfbb25e1b92577',64);
INSERT INTO "audit_record" VALUES(65,'2026-03-07T12:00:00.000000Z','Anna','anna','desk','0.1.0',NULL,'country.create','country',NULL,'SG','window','3777d044-7982-4357-97e9-9ec822c9dc28',65,'f7198fca662286389785106f4638b25edaba645fded6c0417e26b0c739bd4e77','a5f4548fff8f03b3ca6e786c7e7f841044a7ebff6db2406416f08a007453d5da',65);
INSERT INTO "audit_record" VALUES(66,'2026-03-07T12:00:00.000000Z','Anna','anna','desk','0.1.0',NULL,'country.create','country',NULL,'SI','window','3777d044-7982-4357-97e9-9ec822c9dc28',66,'1528bd4fcb0d818cd6bd22dbe65cbf31cd9ee9b78daa49ad50f2f8b314d16405','1cf90c7daac7fb96a369b48ecfd7f2c79ec07ac0dbf29820a84bacc4abd5b2c1',66);
INSERT INTO "audit_record" VALUES(67,'2026-03-07T12:00:00.000000Z','Anna','anna','desk','0.1.0',NULL,'country.create','country',NULL,'SK','window','3777d044-7982-4357-97e9-9ec822c9dc28',67,'dd45e21b06d4809f4b2cd9388dc9e160dec18d43e0d4ca51ca08e3dabe3770bb','4b8b791d9f6f042c7c742cb5abe44cf22d9bc462b45ba489082e1e5682716b2e',67);
INSERT INTO "audit_record" VALUES(68,'2026-03-07T12:00:00.000000Z','Anna','anna','desk','0.1.0',NULL,'country.create','country',NULL,'SM','window','3777d044-7982-4357-97e9-9ec822c9dc28',68,'0786f67ce9d7d7d17ee4bd0b4fc666c23b9d998a8ada1b43545ac3c451e5c7bf','81f9729324fcffee8538603948e4f0c2aa7e0118cacef8c897cd66a8f2ad6f0f',68);
INSERT INTO "audit_record" VALUES(69,'2026-03-07T12:00:00.000000Z','Anna','anna','desk','0.1.0',NULL,'country.create','country',NULL,'TH','window','3777d044-7982-4357-97e9-9ec822c9dc28',69,'e7c304072ae17c4b58bbbad78629e7608cd077a1374c649cbe208a5d1a28950c','20619c356b8dfe72d1a2edbf1a0617a12917f5fe698111fa06951316c1131e87',69);
INSERT INTO "audit_record" VALUES(70,'2026-03-07T12:00:00.000000Z','Anna','anna','desk','0.1.0',NULL,'country.create','country',NULL,'TN','window','3777d044-7982-4357-97e9-9ec822c9dc28',70,'91edb98dfd717735dc8c35ede5be227986c39e491d4fa39613062a64f634f61c','cd742093736c69324b58bda588812fd224c75aa66a5be07f57c4223402877c2a',70);
INSERT INTO "audit_record" VALUES(71,'2026-03-07T12:00:00.000000Z','Anna','anna','desk','0.1.0',NULL,'country.create','country',NULL,'TR','window','3777d044-7982-4357-97e9-9ec822c9dc28',71,'ad51b7764794e76a297561fcf9c20da9ac28aec0e440da7af01d6fc616406d82','b8ea17d97265ff656aedbf5dc29460c9e9a9fe61cef2a01cc703ae9b61072ed3',71);
INSERT INTO "audit_record" VALUES(72,'2026-03-07T12:00:00.000000Z','Anna','anna','desk','0.1.0',NULL,'country.create','country',NULL,'TW','window','3777d044-7982-4357-97e9-9ec822c9dc28',72,'32009dd6ae9ed8b3408bb4410a0e18e7f2c0ed89e5a11ba49493c585f9bfbddd','320cd51396db5c62da7c80c8ef8a82f4922c66740d18fd60bd8972d7ed914c76',72);
INSERT INTO "audit_record" VALUES(73,'2026-03-07T12:00:00.000000Z','Anna','anna','desk','0.1.0',NULL,'country.create','country',NULL,'UA','window','3777d044-7982-4357-97e9-9ec822c9dc28',73,'6a034b496574709806553564d4dd1577719cf1d795fbfae188389010e1301874','a9f7157724e974bc1b64aeab2f49b6e6a8d8a2d43bd54caad81166751510c138',73);
INSERT INTO "audit_record" VALUES(74,'2026-03-07T12:00:00.000000Z','Anna','anna','desk','0.1.0',NULL,'country.create','country',NULL,'US','window','3777d044-7982-4357-97e9-9ec822c9dc28',74,'600bea414e7114958b07a9fc656baeb95138feb14b1f700500a31601ef65e7f3','fb8afe03b1b3967a763481ed4d6472859e3e6bc8ddfb412e15561076955eb0c1',74);
INSERT INTO "audit_record" VALUES(75,'2026-03-07T12:00:00.000000Z','Anna','anna','desk','0.1.0',NULL,'country.create','country',NULL,'VA','window','3777d044-7982-4357-97e9-9ec822c9dc28',75,'ae05749d2ff3d6da0a7510a25a1ce96d8c11cec2c88bad8350230b195d11d6ca','01410321ff126ffdb53647e01b11128a4c039bde3b1c43ad032b70d49baf6cb3',75);
INSERT INTO "audit_record" VALUES(76,'2026-03-07T12:00:00.000000Z','Anna','anna','desk','0.1.0',NULL,'country.create','country',NULL,'VN','window','3777d044-7982-4357-97e9-9ec822c9dc28',76,'dbeced0b53fb3605144afd61275933fe49064d992e97576e77a8b187c1a81604','08d28cb40a35686a6c2555301fdc45ea5bccb9211fdc692e9262101297ba3f58',76);
INSERT INTO "audit_record" VALUES(77,'2026-03-07T12:00:00.000000Z','Anna','anna','desk','0.1.0',NULL,'country.create','country',NULL,'ZA','window','3777d044-7982-4357-97e9-9ec822c9dc28',77,'a6cf0e5cd0a265ed01e5e044a8fbeee6fd6de800aba2c68c86afda1602900e69','ce9a62a71332c4788f25b994f9d7c75a0cb23e740c760c5a81ea4e92bc9ade62',77);
INSERT INTO "audit_record" VALUES(78,'2026-03-07T12:00:00.000000Z','Anna','anna','desk','0.1.0',NULL,'currency.create','currency',NULL,'EUR','window','3777d044-7982-4357-97e9-9ec822c9dc28',78,'fcec2fa8bc8ff13238913afc168dabd1d8b9ff21e9d8ac4ccebc48d663808751','348109f1bf3eaaceb4c0b4d277f498acb4b69d25dbca100992a258a1a3ddea9d',78);
INSERT INTO "audit_record" VALUES(79,'2026-03-07T12:00:00.000000Z','Anna','anna','desk','0.1.0',NULL,'currency.create','currency',NULL,'GBP','window','3777d044-7982-4357-97e9-9ec822c9dc28',79,'2229e8134ce66c52e389c1fbea3438cf9d327b2de51e615a89e9ad8cd53a99d7','83fc8db38360332c3a2d7203c658442838b261c96401dd62a597644284deb398',79);
INSERT INTO "audit_record" VALUES(80,'2026-03-07T12:00:00.000000Z','Anna','anna','desk','0.1.0',NULL,'currency.create','currency',NULL,'USD','window','3777d044-7982-4357-97e9-9ec822c9dc28',80,'2b0253d94187cf012e88e8f74f618215f1e9aaee347637671b908f564c10de15','692740371146e35f7a8f718ae9222c007112599fcfbeb9dbdef9c842a9744213',80);
INSERT INTO "audit_record" VALUES(81,'2026-03-07T12:00:00.000000Z','Anna','anna','desk','0.1.0',NULL,'currency.create','currency',NULL,'CHF','window','3777d044-7982-4357-97e9-9ec822c9dc28',81,'c14502e7ca98a326a4e4ed676f31c1dd209b5930077ca343ce245d8576400769','f1ee39481055937ac5290ced71353a7ab0457758200e750d1513081d4e358c8e',81);
INSERT INTO "audit_record" VALUES(82,'2026-03-07T12:00:00.000000Z','Anna','anna','desk','0.1.0',NULL,'currency.create','currency',NULL,'DKK','window','3777d044-7982-4357-97e9-9ec822c9dc28',82,'ea1b5a4016402c4769f5b0668d706c9d42dc81ac5b48f5a37b54079cfdd05ac1','6d167c4bacbb88ac73eff0b7a0ad9141a7b9ae3dc61c2f6214e698e3a12b4be3',82);
INSERT INTO "audit_record" VALUES(83,'2026-03-07T12:00:00.000000Z','Anna','anna','desk','0.1.0',NULL,'currency.create','currency',NULL,'SEK','window','3777d044-7982-4357-97e9-9ec822c9dc28',83,'8336f69b400a2b8a53a5cae928d4f6cf2f9d211e1aa7c50e878260ea0a308dc4','2363c939d4f56154f6832f81257bfa2f9d3bbf7d08b44907888d3f8ed643cfe7',83);
INSERT INTO "audit_record" VALUES(84,'2026-03-07T12:00:00.000000Z','Anna','anna','desk','0.1.0',NULL,'currency.create','currency',NULL,'NOK','window','3777d044-7982-4357-97e9-9ec822c9dc28',84,'a7d41a9d5f6fb042f6ed1a97254583674cdeef694bc260179680049484f002af','7b351b00aae393810cc3d427b00f9a3fb56ee4f07d41e222b1d9d85224356b7d',84);
INSERT INTO "audit_record" VALUES(85,'2026-03-07T12:00:00.000000Z','Anna','anna','desk','0.1.0',NULL,'currency.create','currency',NULL,'PLN','window','3777d044-7982-4357-97e9-9ec822c9dc28',85,'a50bcb7a0d1923a6b2057c715617f16e25a0eda2ebc434e73c7aa0939f96d409','9cc6e54c245b1134a846736fb4baa8514f110c49ba072e2eb2c71cb37db5048b',85);
INSERT INTO "audit_record" VALUES(86,'2026-03-07T12:00:00.000000Z','Anna','anna','desk','0.1.0',NULL,'currency.create','currency',NULL,'CZK','window','3777d044-7982-4357-97e9-9ec822c9dc28',86,'a5a7c351bb7e0f136ec067356f61cdbac5226a7b414bc43dc7bdf0a06dc86531','f4e9d47c58ecaba1e2b16c103e2e78f4347f51949b806d91de43bab101974a12',86);
INSERT INTO "audit_record" VALUES(87,'2026-03-07T12:00:00.000000Z','Anna','anna','desk','0.1.0',NULL,'currency.create','currency',NULL,'HUF','window','3777d044-7982-4357-97e9-9ec822c9dc28',87,'3a72cff5b36ebdd372c3f46399ce45f573f71bfd5d01a68ce12fd128f8d18f05','b36f19b46c059dcfcad1d63f4e44861333c91dc6914ac8e0e6ed231482ee2009',87);
INSERT INTO "audit_record" VALUES(88,'2026-03-07T12:00:00.000000Z','Anna','anna','desk','0.1.0',NULL,'currency.create','currency',NULL,'RON','window','3777d044-7982-4357-97e9-9ec822c9dc28',88,'37aed865db1ad40cfb1533b17962a39942b1ea58d7ab5f453d3cb80df25950ec','6146edb7110387fd6acc0cec61465fce00dadf9a49c85e493a94e449e96f9eb4',88);
INSERT INTO "audit_record" VALUES(89,'2026-03-07T12:00:00.000000Z','Anna','anna','desk','0.1.0',NULL,'currency.create','currency',NULL,'BGN','window','3777d044-7982-4357-97e9-9ec822c9dc28',89,'4b407cc146b10b18eddeaf765756fc3fe86437612bdd91e0cdc99678cdd54555','d80d831d7f46ad9e8e2597758318b1f49c3f0fcacf91d92ae5a8d7e935a97ce2',89);
INSERT INTO "audit_record" VALUES(90,'2026-03-07T12:00:00.000000Z','Anna','anna','desk','0.1.0',NULL,'currency.create','currency',NULL,'ISK','window','3777d044-7982-4357-97e9-9ec822c9dc28',90,'cbc490565ecdc58d2120cd717c2213ee79debeb97d1d7e06c79c17279962916e','4fbd65f82c764348f74957c88d69b06484bed389aabd51329dc479c92abda5b8',90);
INSERT INTO "audit_record" VALUES(91,'2026-03-07T12:00:00.000000Z','Anna','anna','desk','0.1.0',NULL,'currency.create','currency',NULL,'TRY','window','3777d044-7982-4357-97e9-9ec822c9dc28',91,'57158b31667c665fde13b1c9472b273ab0f0e773852a676e0cf33868cfe7e04b','bdb76d553314aa6b2d9610d4f0c8d7f2bed82a980dec934810ae669b57d47f68',91);
INSERT INTO "audit_record" VALUES(92,'2026-03-07T12:00:00.000000Z','Anna','anna','desk','0.1.0',NULL,'currency.create','currency',NULL,'JPY','window','3777d044-7982-4357-97e9-9ec822c9dc28',92,'00b724e2b8402022c2f4b680a00aacbbc388859e97ef282674f849dca517aad1','675f158420336eb3e763c46d3575ab25a4af2f5a28b221477e6c1d2466622805',92);
INSERT INTO "audit_record" VALUES(93,'2026-03-07T12:00:00.000000Z','Anna','anna','desk','0.1.0',NULL,'currency.create','currency',NULL,'CNY','window','3777d044-7982-4357-97e9-9ec822c9dc28',93,'1b1783c5326c9f81fba53841da99ce1a9494838a88a2ae7cf2bd40a7931d7a70','bd219d34eeb6eaedb275c98c2508b58dfca57d1a041f3c0f54c824c422f60247',93);
INSERT INTO "audit_record" VALUES(94,'2026-03-07T12:00:00.000000Z','Anna','anna','desk','0.1.0',NULL,'currency.create','currency',NULL,'HKD','window','3777d044-7982-4357-97e9-9ec822c9dc28',94,'a9de3da1232457a8faca119429a115f4069c3a980a9252070c2c143d2228bc73','af09359988bf06fbe4016b22536d8baeb88a9d09fe88c36c414d028c821eacfb',94);
INSERT INTO "audit_record" VALUES(95,'2026-03-07T12:00:00.000000Z','Anna','anna','desk','0.1.0',NULL,'currency.create','currency',NULL,'SGD','window','3777d044-7982-4357-97e9-9ec822c9dc28',95,'c994cbbcc1ce322f3b462f8739d0436422d797ad05ab230c39dc8cb8275a0702','572d5da9fe80cb61f7692b9af5ece9ec2f37d62be37ecfc1763f8d740939f21a',95);
INSERT INTO "audit_record" VALUES(96,'2026-03-07T12:00:00.000000Z','Anna','anna','desk','0.1.0',NULL,'currency.create','currency',NULL,'AUD','window','3777d044-7982-4357-97e9-9ec822c9dc28',96,'e20d71a5d49d0d7128209814950b1e59ce8ffc698cf7482d92055d2a374cce7c','9debc638527903fb4471a061c3e6902dd6eadecfbeca1ee99083f83c2e588ec3',96);
INSERT INTO "audit_record" VALUES(97,'2026-03-07T12:00:00.000000Z','Anna','anna','desk','0.1.0',NULL,'currency.create','currency',NULL,'NZD','window','3777d044-7982-4357-97e9-9ec822c9dc28',97,'f8b50c5ea8dcebcc03cd66c78c06f712db8a0847c5ac1ae6229a103c4193dfd4','d5b324d7d823a04eb012aaf7e00436b02da1b5b740732541cc9d107cd988e572',97);
INSERT INTO "audit_record" VALUES(98,'2026-03-07T12:00:00.000000Z','Anna','anna','desk','0.1.0',NULL,'currency.create','currency',NULL,'CAD','window','3777d044-7982-4357-97e9-9ec822c9dc28',98,'8ea265b7c19137d72dcbe07e7fc06c21bbefea56551c4314e0efb6915befc3c0','de92556cdf7a8e53d32081bff20098a2b7cf625de31e0c9224d34ad19d8ea3fc',98);
INSERT INTO "audit_record" VALUES(99,'2026-03-07T12:00:00.000000Z','Anna','anna','desk','0.1.0',NULL,'currency.create','currency',NULL,'MXN','window','3777d044-7982-4357-97e9-9ec822c9dc28',99,'14b7257b14a711b01c70a9751cdca9b0873801de36db7952002c113605ed1f95','a1d0fc5667b84446b9630297e9f75ab9e954fbf3e47b0f796994dd537709859d',99);
INSERT INTO "audit_record" VALUES(100,'2026-03-07T12:00:00.000000Z','Anna','anna','desk','0.1.0',NULL,'currency.create','currency',NULL,'BRL','window','3777d044-7982-4357-97e9-9ec822c9dc28',100,'e0294673b350370db8062947abd14085e611344ea51f3be0fcdb4f50ea2441dc','ec9d8d1740d70c27ae687706920560336202427b7dcc0e613b041cf96675416d',100);
INSERT INTO "audit_record" VALUES(101,'2026-03-07T12:00:00.000000Z','Anna','anna','desk','0.1.0',NULL,'currency.create','currency',NULL,'INR','window','3777d044-7982-4357-97e9-9ec822c9dc28',101,'c4304ef72a6450365a5f03ce916e2d2495221b7811c0b9ba52e10980869dee72','049971ecee0a8d814b1183d1545d4cb8fa3a546f4f5c7c9f3317dba9c6379c19',101);
INSERT INTO "audit_record" VALUES(102,'2026-03-07T12:00:00.000000Z','Anna','anna','desk','0.1.0',NULL,'currency.create','currency',NULL,'KRW','window','3777d044-7982-4357-97e9-9ec822c9dc28',102,'4066a797a57aac373e7e6f4813491a456d4ebaf7d32e06189dd79c1f3ed1f6ce','0ce2ee58e803ab83d389fa81f7a09e3c2ba923a688a3a29de7ee0d9ef9a45c5c',102);
INSERT INTO "audit_record" VALUES(103,'2026-03-07T12:00:00.000000Z','Anna','anna','desk','0.1.0',NULL,'currency.create','currency',NULL,'THB','window','3777d044-7982-4357-97e9-9ec822c9dc28',103,'b3dffb8f8e7e6eeb8e2f492c9bf4d85edddedc0b5dd1fcee3476cafadefbd68d','2ca8ddec88c4b7b2122a55242f6b52e1ac111e1ffcb1c03f55b13dca2fd6bc47',103);
INSERT INTO "audit_record" VALUES(104,'2026-03-07T12:00:00.000000Z','Anna','anna','desk','0.1.0',NULL,'currency.create','currency',NULL,'MYR','window','3777d044-7982-4357-97e9-9ec822c9dc28',104,'20217f274a1727b4b7feb9c2e107ca2afb538d102482e371e5eb2ca9605a8b95','cc5d681461f8bbde5576f1c2dc5c093017edd4ca8650b1806605375fdb5d592b',104);
INSERT INTO "audit_record" VALUES(105,'2026-03-07T12:00:00.000000Z','Anna','anna','desk','0.1.0',NULL,'currency.create','currency',NULL,'IDR','window','3777d044-7982-4357-97e9-9ec822c9dc28',105,'46ed8481b7fe546d19eb48dc188259e7d37ce1e71acd563cf692dcbe9be0d9db','637506bf0953cf8cb8e70203e7ad6c378e47fc3bb550040c70d1d50c58edfb57',105);
INSERT INTO "audit_record" VALUES(106,'2026-03-07T12:00:00.000000Z','Anna','anna','desk','0.1.0',NULL,'currency.create','currency',NULL,'PHP','window','3777d044-7982-4357-97e9-9ec822c9dc28',106,'85b8779a4eeb42c79d08e9db47fdeeaba59ca35cb45557d6d0b492835c50b45b','333f3815eba549dae68840d4ec7f9d63a2446467ffeb320d304f813cf6435b67',106);
INSERT INTO "audit_record" VALUES(107,'2026-03-07T12:00:00.000000Z','Anna','anna','desk','0.1.0',NULL,'currency.create','currency',NULL,'ZAR','window','3777d044-7982-4357-97e9-9ec822c9dc28',107,'56dbd8fa531ed7e367cb97da902d6b3b14d04a7e5b1c6ecb5f1645ae650c8d49','cbac31a30ada38becfaf728b1235644098ac470bfc7b79d3b29af203f2856a4b',107);
INSERT INTO "audit_record" VALUES(108,'2026-03-07T12:00:00.000000Z','Anna','anna','desk','0.1.0',NULL,'currency.create','currency',NULL,'ILS','window','3777d044-7982-4357-97e9-9ec822c9dc28',108,'d61be010989704653c52a0c429bf92388dcd0b968a3709a4c81175ddaa2932fc','eb997700197ac912511cc822016924c49e75f1998298bf9124f64e284619c404',108);
INSERT INTO "audit_record" VALUES(109,'2026-03-07T12:00:00.000000Z','Anna','anna','desk','0.1.0',NULL,'currency.create','currency',NULL,'RUB','window','3777d044-7982-4357-97e9-9ec822c9dc28',109,'db6bb2463e162c8538985bc776370115659813f60a0f8f46c4452ce70cd49979','6163cf6e847043d4e68dd6982dc686fdbc7c8f5bafe6ee339edcae678f14ef30',109);
INSERT INTO "audit_record" VALUES(110,'2026-03-07T12:00:00.000000Z','Anna','anna','desk','0.1.0',NULL,'currency.create','currency',NULL,'HRK','window','3777d044-7982-4357-97e9-9ec822c9dc28',110,'1f09498b02426841ec507213ffb041b99cb131b4d0f3c3c8c374a605014cc4b0','9f79fcea3dc356c5806fa6507a4dbe65743454630c4b77070277b83b34739a92',110);
INSERT INTO "audit_record" VALUES(111,'2026-03-07T12:00:00.000000Z','Anna','anna','desk','0.1.0',NULL,'currency.create','currency',NULL,'EEK','window','3777d044-7982-4357-97e9-9ec822c9dc28',111,'b0f64313628d64a3d9135667ebb04b4a78fa0cafc03adc4fc8f2391e695b8437','106b1ff4041881f8d1bee7504c7fbcbaa00d214f7ba2f9737b9b1ff7e03fec4f',111);
INSERT INTO "audit_record" VALUES(112,'2026-03-07T12:00:00.000000Z','Anna','anna','desk','0.1.0',NULL,'currency.create','currency',NULL,'LVL','window','3777d044-7982-4357-97e9-9ec822c9dc28',112,'75c3db2f743107834f85361c69b12c9644bc06f6b5415e17bad3e74bba29f66c','ba2f9c290caf92c1c173ba4ab102fcf07bc8b9eef2a796db71677c36e92249f8',112);
INSERT INTO "audit_record" VALUES(113,'2026-03-07T12:00:00.000000Z','Anna','anna','desk','0.1.0',NULL,'currency.create','currency',NULL,'LTL','window','3777d044-7982-4357-97e9-9ec822c9dc28',113,'d64d10cc5cd859c8012af6f3d1b38561ada1051a62c5a8c830ec2599f73c4113','adb83be07816bed7c707097e76f123560f251cad378f8d5ed6fd640d71ac686e',113);
INSERT INTO "audit_record" VALUES(114,'2026-03-07T12:00:00.000000Z','Anna','anna','desk','0.1.0',NULL,'currency.create','currency',NULL,'SKK','window','3777d044-7982-4357-97e9-9ec822c9dc28',114,'3813ba771f688ece21af25b4a246076d9c07df42d5611420bbec00f2bc207e5a','f0cec757239168e266b6480857fe818d4145602ca0e6b6c1cb7b2ab215e059ba',114);
INSERT INTO "audit_record" VALUES(115,'2026-03-07T12:00:00.000000Z','Anna','anna','desk','0.1.0',NULL,'currency.create','currency',NULL,'SIT','window','3777d044-7982-4357-97e9-9ec822c9dc28',115,'342e7f4d7dcd1f6298cf771813bd27de4a83c5fe6a4fe36fa4e4b90e90d4631a','c68015b3e9e3fc6961bd1ad64f6199e60a4e558978d884b7ba5803d6ac8cd828',115);
INSERT INTO "audit_record" VALUES(116,'2026-03-07T12:00:00.000000Z','Anna','anna','desk','0.1.0',NULL,'currency.create','currency',NULL,'CYP','window','3777d044-7982-4357-97e9-9ec822c9dc28',116,'a063ba72e4d7551dbfd9d89845739f19e4f94ad58ff6b3bb3f44e2d66f1daab2','1e8d2c19e6b87917711b4dc701802792883f7d53d31e70a22489c12d171d18bb',116);
INSERT INTO "audit_record" VALUES(117,'2026-03-07T12:00:00.000000Z','Anna','anna','desk','0.1.0',NULL,'currency.create','currency',NULL,'MTL','window','3777d044-7982-4357-97e9-9ec822c9dc28',117,'0a41fbbe146cbc65ffc30a932afd054aeb6adfccff01d27273cc9ea13fa9c4e8','e6c7146932dfa6fdd5cac3c6eff206d5996f0377805c9e8ccdf5930ca45a4222',117);
INSERT INTO "audit_record" VALUES(118,'2026-03-07T12:00:00.000000Z','Anna','anna','desk','0.1.0',NULL,'currency.create','currency',NULL,'ROL','window','3777d044-7982-4357-97e9-9ec822c9dc28',118,'c7ede3d2868a7691b737c4efbfb9049e16ddf1e51406c8a1c99cef15d465083f','55cf4acbd10e3414e854eef47dd69713938ba4d01f9abd9443d05ab724437e03',118);
INSERT INTO "audit_record" VALUES(119,'2026-03-07T12:00:00.000000Z','Anna','anna','desk','0.1.0',NULL,'currency.create','currency',NULL,'TRL','window','3777d044-7982-4357-97e9-9ec822c9dc28',119,'30ffcfd737104aa8ec679857f86798119b54c6a111be55569e08533e5960f7bc','d80946775546958d3832a4a3f8d7783c07ac0be45ab6e437cbcbfbcebdb9c8f8',119);
INSERT INTO "audit_record" VALUES(120,'2026-03-07T12:00:00.000000Z','Anna','anna','desk','0.1.0',NULL,'unit.create','unit',NULL,'C62','window','3777d044-7982-4357-97e9-9ec822c9dc28',120,'aa02a5eabae727972bfce1b04e0221986d2965cfd66f621bae7a6f8f2f14bfa7','18901a37a9d92bb8f8809579665844b1e9dbf8ac90c20221d2bfe086eefd1e69',120);
INSERT INTO "audit_record" VALUES(121,'2026-03-07T12:00:00.000000Z','Anna','anna','desk','0.1.0',NULL,'unit.create','unit',NULL,'H87','window','3777d044-7982-4357-97e9-9ec822c9dc28',121,'b6e306253090e5a8bf2d5249f3e2d670063d3323af570d0bcff13b460d126cdb','30d4f5741c49b6dc2bbac1231b55f33b02a10d0757c7cff48d95fec4e5b391da',121);
INSERT INTO "audit_record" VALUES(122,'2026-03-07T12:00:00.000000Z','Anna','anna','desk','0.1.0',NULL,'unit.create','unit',NULL,'HUR','window','3777d044-7982-4357-97e9-9ec822c9dc28',122,'5f8d1ed568efaa72f764885a9688fc3992c6c70ba81c98167bcd2baaaa45076a','8796a4c79d7b7c16000641eeff7778cf5e31291a6b0a44f5b7f87f7c551ef631',122);
INSERT INTO "audit_record" VALUES(123,'2026-03-07T12:00:00.000000Z','Anna','anna','desk','0.1.0',NULL,'unit.create','unit',NULL,'DAY','window','3777d044-7982-4357-97e9-9ec822c9dc28',123,'c529c0132e39931f4166668b5be890aa43d6b20920baccae7bd8afcd16ad81ae','94e68c18103cac5c1ba00f68e06e65a87be7ee409e38a6cb34902a3dfe80c809',123);
INSERT INTO "audit_record" VALUES(124,'2026-03-07T12:00:00.000000Z','Anna','anna','desk','0.1.0',NULL,'unit.create','unit',NULL,'MON','window','3777d044-7982-4357-97e9-9ec822c9dc28',124,'53dcd561f15422decfce6b1d074cc0c29fcb61b17087b97ec4eb76f9e132858e','0118b37c9ab7f1fc6aa71f628338a72400ffa208fc45dc5eb0b17bbf80b30363',124);
INSERT INTO "audit_record" VALUES(125,'2026-03-07T12:00:00.000000Z','Anna','anna','desk','0.1.0',NULL,'unit.create','unit',NULL,'KGM','window','3777d044-7982-4357-97e9-9ec822c9dc28',125,'61b53361d1d0ae35dff7cdf74c1432943839ca4625e8394f07485a82ef706fd4','434ec3cab63184207492ec4cfa4d7ec7fcd8603a7eb238883ea27b4718503abb',125);
INSERT INTO "audit_record" VALUES(126,'2026-03-07T12:00:00.000000Z','Anna','anna','desk','0.1.0',NULL,'unit.create','unit',NULL,'MTR','window','3777d044-7982-4357-97e9-9ec822c9dc28',126,'f982939b17880c3841622d70ec19ab01067b6e6ffd731d7eb4ca5dd19b980cfd','8fc346064c7dfba6745bed753d92525d122b0998af9c4e109c96bce2aef2f669',126);
INSERT INTO "audit_record" VALUES(127,'2026-03-07T12:00:00.000000Z','Anna','anna','desk','0.1.0',NULL,'unit.create','unit',NULL,'KMT','window','3777d044-7982-4357-97e9-9ec822c9dc28',127,'9686cf8e4c9b360aed6d05a7cf720a569b9f4b71dc55877816c9202ecbada2de','eb4689c8c2c6e51876827270be882522cb6e5fe2750b46a6263525fed0aad81b',127);
INSERT INTO "audit_record" VALUES(128,'2026-03-07T12:00:00.000000Z','Anna','anna','desk','0.1.0',NULL,'unit.create','unit',NULL,'LTR','window','3777d044-7982-4357-97e9-9ec822c9dc28',128,'4225412e5379d7d285268c09caf6f6856ca5215616f9838fd9b1d02da926bc82','4a60a6d592f1c28212101a0f8054e8143ac85487323aebaf8caffc01b86ecc22',128);
INSERT INTO "audit_record" VALUES(129,'2026-03-07T12:00:00.000000Z','Anna','anna','desk','0.1.0',NULL,'user.create','user',1,'Anna','window','3777d044-7982-4357-97e9-9ec822c9dc28',129,'39ab889261e8fdaa348d97e73822987316cd6191bff103303a28993f2a179ada','6bc2eb1829f915e42a1bc7848670fe6defa4174a6d8d6523048168e9dc90827d',129);
INSERT INTO "audit_record" VALUES(130,'2026-03-07T12:00:00.000000Z','Anna','anna','desk','0.1.0',NULL,'role.create','role',1,'CLERK','window','3777d044-7982-4357-97e9-9ec822c9dc28',130,'cb0594772b6af4c1a766ea726153333ad36e5ed717b6315cadaa09981a116097','802ad311ab863f4a04e63a23650c90ebcfca7e50d022c324308bd86e811add64',130);
INSERT INTO "audit_record" VALUES(131,'2026-03-07T12:00:00.000000Z','Anna','anna','desk','0.1.0',NULL,'role_permission.create','role_permission',1,'post_sales_orders','window','3777d044-7982-4357-97e9-9ec822c9dc28',131,'8140a5e4097b9e6e25e740124c11ec0108140b3d404cce4e97c1ceff389dd512','54274ff2c1ac0aa1fe692135706fa86d804c2a4b7a264d3838f689c18c96f0ff',131);
INSERT INTO "audit_record" VALUES(132,'2026-03-07T12:00:00.000000Z','Anna','anna','desk','0.1.0',NULL,'role_permission.create','role_permission',2,'post_customer_invoices','window','3777d044-7982-4357-97e9-9ec822c9dc28',132,'12f67ea0bbc2360af75796495883ce1360a2a7ceb5c5aea9d4cfbf04133747f0','7b5eeed43344fcd2dd5fdeff6e5078c3aaba1dedb130b07f27b0b4b27d99c49c',132);
INSERT INTO "audit_record" VALUES(133,'2026-03-07T12:00:00.000000Z','Anna','anna','desk','0.1.0',NULL,'role_permission.create','role_permission',3,'post_customer_payments','window','3777d044-7982-4357-97e9-9ec822c9dc28',133,'de2c951d5536a201eee57fa504ad9660136907f7437a49848226b1d902a66d21','e1ab63944f8749e507f4505bbd2066aa01c9e8b9b5207acca9665a1bfa98bb56',133);
INSERT INTO "audit_record" VALUES(134,'2026-03-07T12:00:00.000000Z','Anna','anna','desk','0.1.0',NULL,'role_permission.create','role_permission',4,'post_bills_of_exchange','window','3777d044-7982-4357-97e9-9ec822c9dc28',134,'aebffa8f93016fc933495a4c0db9190e3ce8ee0e853c81d5fd9690d1cf5de8f8','d5ff404d9599d5cfaa71660b861c30f35ddefdee964b60ae5abfd20737ade01a',134);
INSERT INTO "audit_record" VALUES(135,'2026-03-07T12:00:00.000000Z','Anna','anna','desk','0.1.0',NULL,'role_permission.create','role_permission',5,'post_collections','window','3777d044-7982-4357-97e9-9ec822c9dc28',135,'242921bcbeb0e8500cfe56127eac4ce18678e42a97840d230a3469b8f1530a27','19e6b571616b9dc3891989c2a87f5042f480c478c0391d08ef945373a58cdac2',135);
INSERT INTO "audit_record" VALUES(136,'2026-03-07T12:00:00.000000Z','Anna','anna','desk','0.1.0',NULL,'role_permission.create','role_permission',6,'post_revaluation_ledger','window','3777d044-7982-4357-97e9-9ec822c9dc28',136,'8495d800d64da077c1e145555ecc8855d19ed908c699bcfd7ddbb924bfc184d7','56d97037af0a32249ec1044c4b1d41e82f554b53a716ada3aed99a91854c9f38',136);
INSERT INTO "audit_record" VALUES(137,'2026-03-07T12:00:00.000000Z','Anna','anna','desk','0.1.0',NULL,'role_permission.create','role_permission',7,'block','window','3777d044-7982-4357-97e9-9ec822c9dc28',137,'778b0f7350c784eacf709dd69d0e57bc80d934a3a3a2c550c49336b49a77a847','14c46b4828da83b4cd676abddd487312a1056fd15c4b52b5fb80d1388e502916',137);
INSERT INTO "audit_record" VALUES(138,'2026-03-07T12:00:00.000000Z','Anna','anna','desk','0.1.0',NULL,'role_permission.create','role_permission',8,'discount_dates','window','3777d044-7982-4357-97e9-9ec822c9dc28',138,'b716caf2c1fa07873c3b70f06d63d9240cb2f3563f67509750137aa8cf0a2d06','69d90dd564dfc2ad93e1550e9cb201ad2aecfe6018dbd6d9fcf9dadf45859427',138);
INSERT INTO "audit_record" VALUES(139,'2026-03-07T12:00:00.000000Z','Anna','anna','desk','0.1.0',NULL,'role_permission.create','role_permission',9,'full_settlement','window','3777d044-7982-4357-97e9-9ec822c9dc28',139,'459af7a993efe4360904ed02869d1012e6ab990e8fbe2abac7732656c1a710d7','17fadb841a90197b2a2d651e8bab7d6d1b9a10305a9cdbac5d505f053a103337',139);
INSERT INTO "audit_record" VALUES(140,'2026-03-07T12:00:00.000000Z','Anna','anna','desk','0.1.0',NULL,'role_permission.create','role_permission',10,'write_off','window','3777d044-7982-4357-97e9-9ec822c9dc28',140,'ad8292ab800d4dd9a3063e37452cd55fa9a6795ff2773c8180b400ada5162298','a4bb0d80110775a2e92d04adee81e577ffa54eaf180d6e2cf384494d744bc009',140);
INSERT INTO "audit_record" VALUES(141,'2026-03-07T12:00:00.000000Z','Anna','anna','desk','0.1.0',NULL,'role_permission.create','role_permission',11,'waive','window','3777d044-7982-4357-97e9-9ec822c9dc28',141,'d58b04a2e2f28fc30b813f57254f60edad170f86ef92cdaf8c7e7ffd1e673eff','db1b64dbac6e2d3058bced8a456efda976644d4aea157ba0e16ceaab55febf10',141);
INSERT INTO "audit_record" VALUES(142,'2026-03-07T12:00:00.000000Z','Anna','anna','desk','0.1.0',NULL,'role_member.create','role_member',1,'','window','3777d044-7982-4357-97e9-9ec822c9dc28',142,'3d85c3367fb745a40f91efa201bdb590e9bcb340e0092070e28779f667933388','18460642f25c69f63c5055bab76a94b10511b28046802c19112f3598298cebd7',142);
INSERT INTO "audit_record" VALUES(143,'2026-03-07T12:00:00.000000Z','Anna','anna','desk','0.1.0',NULL,'role.create','role',2,'CLOSER','window','3777d044-7982-4357-97e9-9ec822c9dc28',143,'0995d42aaee4277c2421e9b3e676b40b2e306ae20a705178f2129e74e135f3d7','74f47c84e38f190761e0b134346bac5b1b414943af83f74e90da757c0347a48b',143);
INSERT INTO "audit_record" VALUES(144,'2026-03-07T12:00:00.000000Z','Anna','anna','desk','0.1.0',NULL,'role_permission.create','role_permission',12,'post_collections','window','3777d044-7982-4357-97e9-9ec822c9dc28',144,'9c78441b2558c8efe214beb79149e93f92daec276f68152856ae6ddd6183b050','ce698044aa3c865054c22d6b770294d9550bb4ca36af4c8a10b329fca2f672b1',144);
INSERT INTO "audit_record" VALUES(145,'2026-03-07T12:00:00.000000Z','Anna','anna','desk','0.1.0',NULL,'role_permission.create','role_permission',13,'post_revaluation_ledger','window','3777d044-7982-4357-97e9-9ec822c9dc28',145,'126ab085f0de5d9661f8b0b90b33510f256c145385b145e41b30a1711c4acec8','dd1e0fd0640479a3e007681751beb1bb345ce0bbc43a7f59479a7da280b69c66',145);
INSERT INTO "audit_record" VALUES(146,'2026-03-07T12:00:00.000000Z','Anna','anna','desk','0.1.0',NULL,'role_permission.create','role_permission',14,'manage_periods','window','3777d044-7982-4357-97e9-9ec822c9dc28',146,'7428be70e5caae73d2bb6caab6a21f1f00e27885ac6909e75c6b3cb84024298e','0a6434be320d63629d476e072ca4633d1a9bfa7249c811b41c7ccf634cdc8fab',146);
INSERT INTO "audit_record" VALUES(147,'2026-03-07T12:00:00.000000Z','Anna','anna','desk','0.1.0',NULL,'role_permission.create','role_permission',15,'exceed_discount','window','3777d044-7982-4357-97e9-9ec822c9dc28',147,'d156a5bfebdbfd2315afeacf89d045f399e330ef29f0f40517b31916757b4ac7','0410253df383524e528a72199c226ff6b9c8270a1ce5c2e92b461123a4bfa4d2',147);
INSERT INTO "audit_record" VALUES(148,'2026-03-07T12:00:00.000000Z','Anna','anna','desk','0.1.0',NULL,'role_permission.create','role_permission',16,'full_settlement','window','3777d044-7982-4357-97e9-9ec822c9dc28',148,'69f07310f96905ffcabdda04a102c3fefd360c401f6ec807e43e952fddf099f5','80016df27208e149928f010a8a1cd5b5c9967deb0318e7e2e5e5b34d8286c415',148);
INSERT INTO "audit_record" VALUES(149,'2026-03-07T12:00:00.000000Z','Anna','anna','desk','0.1.0',NULL,'role_permission.create','role_permission',17,'write_off','window','3777d044-7982-4357-97e9-9ec822c9dc28',149,'87fa2ccd9cf98e106f91dd5762695d6f3cb76b925b146aa60e2a6cc44c518913','5b305d39be562e16006f443709fad8f2d7fcc70d364713fff350ff29ba253dd9',149);
INSERT INTO "audit_record" VALUES(150,'2026-03-07T12:00:00.000000Z','Anna','anna','desk','0.1.0',NULL,'role_permission.create','role_permission',18,'write_off_disputed','window','3777d044-7982-4357-97e9-9ec822c9dc28',150,'afb1a10f66587082279069fbd7d40af247c9bee5711ab8491c127e2a29bae2fc','029c996c79dc6f35ccd82236076346b1a957537ce96d53c419927546ef099b1c',150);
INSERT INTO "audit_record" VALUES(151,'2026-03-07T12:00:00.000000Z','Anna','anna','desk','0.1.0',NULL,'role_permission.create','role_permission',19,'waive','window','3777d044-7982-4357-97e9-9ec822c9dc28',151,'046aad915d074062de282a1d500e048ffc57a2ee789b4af74a6ee498a9cf1cd6','55de24084936984338481df8a09895c721492517a03b91df0e432bfd3a0cda57',151);
INSERT INTO "audit_record" VALUES(152,'2026-03-07T12:00:00.000000Z','Anna','anna','desk','0.1.0',NULL,'role_permission.create','role_permission',20,'statement_gaps','window','3777d044-7982-4357-97e9-9ec822c9dc28',152,'cb0d89e4af8c31989f8b0d6c312275cd1487145e701cef120248589691740b7c','99723bf12a87ae267696b9b2d9b575bf55687fcbd645ea9a2e673712031be3bf',152);
INSERT INTO "audit_record" VALUES(153,'2026-03-07T12:00:00.000000Z','Anna','anna','desk','0.1.0',NULL,'role_permission.create','role_permission',21,'reopen_reconciliation','window','3777d044-7982-4357-97e9-9ec822c9dc28',153,'facc4750d1b195adebd4069732f56b3a92692bd5ddd3234aaf197f3735a56bde','dbaf41232c6dd757fa3bc51599840ba5c1895d00f059de3e5cec7853e0c72b11',153);
INSERT INTO "audit_record" VALUES(154,'2026-03-07T12:00:00.000000Z','Anna','anna','desk','0.1.0',NULL,'role_permission.create','role_permission',22,'cancel_deposit','window','3777d044-7982-4357-97e9-9ec822c9dc28',154,'50f5dce7c11708bbebf13a3a908ff8effaaebbb6f2630e867c7f8841ceab3de4','eb38130b70c11a39707a87aa74dbce2050bf3d2168e034a356931705d5b9ce2b',154);
INSERT INTO "audit_record" VALUES(155,'2026-03-07T12:00:00.000000Z','Anna','anna','desk','0.1.0',NULL,'role_permission.create','role_permission',23,'regenerate','window','3777d044-7982-4357-97e9-9ec822c9dc28',155,'7f12185e25b27f46d83d6b5da4a014bb565d97332f8743a694a91e1bc2a3f6a1','e31e1222d7ac9020e62e145a696da8e923090f73bad0c057c255e325f15509e7',155);
INSERT INTO "audit_record" VALUES(156,'2026-03-07T12:00:00.000000Z','Anna','anna','desk','0.1.0',NULL,'role_permission.create','role_permission',24,'import_difference','window','3777d044-7982-4357-97e9-9ec822c9dc28',156,'69c27e7f84739513c60c8a3b2d2f5184588e220bf4d37e998cbbbaee7ab28410','eeef607bae6f4198e5f7c35972907c74e3b2680446ca205d515af6c1b74d64b0',156);
INSERT INTO "audit_record" VALUES(157,'2026-03-07T12:00:00.000000Z','Anna','anna','desk','0.1.0',NULL,'role_member.create','role_member',2,'','window','3777d044-7982-4357-97e9-9ec822c9dc28',157,'31bf055682bdf7762e5c9c3eb377e85b23ce656d41334cdff2e64ed48e20427c','7b45871962f022bb27e4028497a1c6debb207c21b0aaee1f4c9c58e7c43e8248',157);
INSERT INTO "audit_record" VALUES(158,'2026-03-07T12:00:00.000000Z','Anna','anna','desk','0.1.0',NULL,'role.create','role',3,'ADMIN','window','3777d044-7982-4357-97e9-9ec822c9dc28',158,'4f2d49e17d4ea776ddb69e162bfb9983be8f75c2c1091e5052da6b6b450bb3a8','a3fa5485c0c192ab4a520c3507ffc2b46634d0cc432965ba5a234d341cd341f1',158);
INSERT INTO "audit_record" VALUES(159,'2026-03-07T12:00:00.000000Z','Anna','anna','desk','0.1.0',NULL,'role_permission.create','role_permission',25,'manage_periods','window','3777d044-7982-4357-97e9-9ec822c9dc28',159,'477e685df47ccfbd3c2588d32b7839994b3f5cc44dab92a864241f63414dc591','2da6f7954a0f5fb2b81d758fe14f8d32fe62a7b3483a404490207a9bf627bd54',159);
INSERT INTO "audit_record" VALUES(160,'2026-03-07T12:00:00.000000Z','Anna','anna','desk','0.1.0',NULL,'role_permission.create','role_permission',26,'privacy','window','3777d044-7982-4357-97e9-9ec822c9dc28',160,'e85e775c70edcb073e586756755d5c5a2d071528ac8b1b0aaa688aa1f6d39411','d23db6ea76e27767cf2cb6a255fd7648c19dc9c050895b6a53fefa71bb9f28ea',160);
INSERT INTO "audit_record" VALUES(161,'2026-03-07T12:00:00.000000Z','Anna','anna','desk','0.1.0',NULL,'role_permission.create','role_permission',27,'refund_iban','window','3777d044-7982-4357-97e9-9ec822c9dc28',161,'f8b6e978925e8fa6bd7e5573b6e93ae78493a6f5e8fac4887d6f041206cf1d68','921b9e27a5d0aebc62d6c430e6e5ded980f004ca45f3e9db10aae5bcd77ea12d',161);
INSERT INTO "audit_record" VALUES(162,'2026-03-07T12:00:00.000000Z','Anna','anna','desk','0.1.0',NULL,'role_permission.create','role_permission',28,'restore','window','3777d044-7982-4357-97e9-9ec822c9dc28',162,'b492d7510411c63a7da9d3fb8826a7d6421c481b2a45ecc7b089078ab2b32f78','60039ac7ad01299b0d139d514a93f08ef15ad9f0331fb99bf855329838cb1d76',162);
INSERT INTO "audit_record" VALUES(163,'2026-03-07T12:00:00.000000Z','Anna','anna','desk','0.1.0',NULL,'role_permission.create','role_permission',29,'anonymise','window','3777d044-7982-4357-97e9-9ec822c9dc28',163,'2cb4f31c56f8ed3df1c518fe2488aa92a1cc1f0eea8c7e81b757df496b440838','44b02a7028ce31589499952be227e4f50face877978dcbbbdcdac3a0582095ec',163);
INSERT INTO "audit_record" VALUES(164,'2026-03-07T12:00:00.000000Z','Anna','anna','desk','0.1.0',NULL,'role_permission.create','role_permission',30,'setup','window','3777d044-7982-4357-97e9-9ec822c9dc28',164,'c54f8c32282a25a1c569265e4953bf33aa2aaafd41ae5f820d5691978de7c3ad','287e07ced2b9e1c15758579fcbe1363888ee3edf2f5af253d3cd079b688415c5',164);
INSERT INTO "audit_record" VALUES(165,'2026-03-07T12:00:00.000000Z','Anna','anna','desk','0.1.0',NULL,'role_member.create','role_member',3,'','window','3777d044-7982-4357-97e9-9ec822c9dc28',165,'d46aae75831dc622fc332d877ef13b13c12dd35c9cda1f321c33f6a9edbd979a','b72ec17480f5fb2042848bed70be78b0792a45239aea6cd5e6fbadc25fd721d7',165);
INSERT INTO "audit_record" VALUES(166,'2026-03-07T12:00:00.000000Z','Anna','anna','desk','0.1.0',NULL,'role.create','role',4,'PREPARER','window','3777d044-7982-4357-97e9-9ec822c9dc28',166,'053d405d2f4573c5c78780b89d4aa431c1606402faeda0c59bf4f805439372d8','b2effa5820accac09562567e88d080278130db37059e093e6b6b74137b384926',166);
INSERT INTO "audit_record" VALUES(167,'2026-03-07T12:00:00.000000Z','Anna','anna','desk','0.1.0',NULL,'role_permission.create','role_permission',31,'block','window','3777d044-7982-4357-97e9-9ec822c9dc28',167,'a62af8ecff7dc46064d269c4f3e24fa30fbbb3c988e16c0f5fe9b3d4be6e73de','e32de2671bc9830eb7b43092c53471c913230fdca45f64a72e8d8259f3cead00',167);
INSERT INTO "audit_record" VALUES(168,'2026-03-07T12:00:00.000000Z','Anna','anna','desk','0.1.0',NULL,'role_permission.create','role_permission',32,'limits','window','3777d044-7982-4357-97e9-9ec822c9dc28',168,'4bc9d0223f11ba6e8783e4ed9e083cc4dca2e51898c7c374ca717e460c1f593d','6be5e2ae70c9345b3d5c0d79106b4451b17784e586b3cb7a89b61c8e904cdb3d',168);
INSERT INTO "audit_record" VALUES(169,'2026-03-07T12:00:00.000000Z','Anna','anna','desk','0.1.0',NULL,'role_permission.create','role_permission',33,'release','window','3777d044-7982-4357-97e9-9ec822c9dc28',169,'beb004b73c7c01252255c2c355b2e579964e502662e04e0c02e1c398ce461b7a','eef5ff19924b3c78ba7d80f1875c32f124ff5479ff728749b4bb942426901070',169);
INSERT INTO "audit_record" VALUES(170,'2026-03-07T12:00:00.000000Z','Anna','anna','desk','0.1.0',NULL,'role_permission.create','role_permission',34,'exclude_order','window','3777d044-7982-4357-97e9-9ec822c9dc28',170,'97d269f9df4ccd9c19d18221749e89ab3afd515fa2ec4b17adc7a7c85edbfcd9','dab84f21627a17a1e66230063b25bb117b41e1d600dc61c7b9950c6ba5e930c3',170);
INSERT INTO "audit_record" VALUES(171,'2026-03-07T12:00:00.000000Z','Anna','anna','desk','0.1.0',NULL,'role_member.create','role_member',4,'','window','3777d044-7982-4357-97e9-9ec822c9dc28',171,'b9ffa4eeba1538e356441f1622bde4ccd6238a70125316bb32270f87a3bd03cc','be35f4870d96d70e5da2c8898e1aaaf0c366437fa29806f22a55ee9bcc7f1329',171);
INSERT INTO "audit_record" VALUES(172,'2026-03-07T12:00:00.000000Z','Anna','anna','desk','0.1.0',NULL,'role.create','role',5,'APPROVER','window','3777d044-7982-4357-97e9-9ec822c9dc28',172,'d3b46394f11a85ba79fa6aeabb975af6ec4c9bb8099fa860c473ef4d647669a7','cc9c32cf06d06b4d859ad34770f7ac1360a4e8b5ef6375825f65f9fd52da369b',172);
INSERT INTO "audit_record" VALUES(173,'2026-03-07T12:00:00.000000Z','Anna','anna','desk','0.1.0',NULL,'role_permission.create','role_permission',35,'block','window','3777d044-7982-4357-97e9-9ec822c9dc28',173,'9d72ea5997ba6208295bbe1e2545a39b6fd38ab45ac3a504047b155d63318f2d','a588deaedaeed28c9e204e1683af8c9ed6d5ec67d7a420a01e98cc66fe11f77f',173);
INSERT INTO "audit_record" VALUES(174,'2026-03-07T12:00:00.000000Z','Anna','anna','desk','0.1.0',NULL,'role_permission.create','role_permission',36,'limits','window','3777d044-7982-4357-97e9-9ec822c9dc28',174,'fba199c3bfac894401649a6df2f731dc519071295536b62ec7b399b83844f040','a307263458cd25fffb95b6dbba8a20f07567fc07f3da1d0d4c2e99800428360f',174);
INSERT INTO "audit_record" VALUES(175,'2026-03-07T12:00:00.000000Z','Anna','anna','desk','0.1.0',NULL,'role_permission.create','role_permission',37,'blocking_rules','window','3777d044-7982-4357-97e9-9ec822c9dc28',175,'90fd63dc23eacdb4a9e22c8462cfbd5f1c9e1189c2e1aa6fdfdb5a46d29b62c6','30d6cfe8fc5035ff3663f0e81d0b870f10445c571078841eefad817930ae1275',175);
INSERT INTO "audit_record" VALUES(176,'2026-03-07T12:00:00.000000Z','Anna','anna','desk','0.1.0',NULL,'role_permission.create','role_permission',38,'release','window','3777d044-7982-4357-97e9-9ec822c9dc28',176,'9b55148b3a77fa3933878cb9eccdd1ce5a93e2360dc7ce01282d7ef9e2054b57','87d7bffcd69ee2b7fa0ce06edacb99e79b7e2bd3d4e4bfcc1f378fe196cb796e',176);
INSERT INTO "audit_record" VALUES(177,'2026-03-07T12:00:00.000000Z','Anna','anna','desk','0.1.0',NULL,'role_permission.create','role_permission',39,'override','window','3777d044-7982-4357-97e9-9ec822c9dc28',177,'6f605fd2976b6944e04cc82d78530e5911a0d74f971e262dd3ff972d636d71bc','9d2cdde3c7e5daae2c1df0355f341a7f0c029edfb2cff812f8bd0af4d18ff465',177);
INSERT INTO "audit_record" VALUES(178,'2026-03-07T12:00:00.000000Z','Anna','anna','desk','0.1.0',NULL,'role_permission.create','role_permission',40,'exclude_order','window','3777d044-7982-4357-97e9-9ec822c9dc28',178,'27333e0a6eb8653312300a5d53fd33a17d7d1182f7158f36bc6c5d58231610e4','3cfac87eea331091cbeefa2c35d2c7db9e9e550aee621bef18f5931196bedbc9',178);
INSERT INTO "audit_record" VALUES(179,'2026-03-07T12:00:00.000000Z','Anna','anna','desk','0.1.0',NULL,'role_member.create','role_member',5,'','window','3777d044-7982-4357-97e9-9ec822c9dc28',179,'cd0300bec6acd37080082f95c6287113f8c2cd56db6d3bee309265dc6bfaae7d','00f6df279ffea5273729bbe435cde37c832975a676e606b6b5e7515e4d7dfd14',179);
INSERT INTO "audit_record" VALUES(180,'2026-03-07T12:00:00.000000Z','Anna','anna','desk','0.1.0',NULL,'fiscal_calendar.create','fiscal_calendar',1,'MAIN','window','3777d044-7982-4357-97e9-9ec822c9dc28',180,'0e22e390f0e08bcfc172efb8d7ad8f0db6d1b47fac8c51ed7938300f9ca88e81','fcd2762af4afe9c6ed655e88294c4ca8edc5a2cd014c65426b93dbceb5e03045',180);
INSERT INTO "audit_record" VALUES(181,'2026-03-07T12:00:00.000000Z','Anna','anna','desk','0.1.0',NULL,'fiscal_year.create','fiscal_year',1,'2024','window','3777d044-7982-4357-97e9-9ec822c9dc28',181,'a347a0c92941405043b997f6b94fd290e0a38bbd4bf2c1386e30cd64e71990ff','0b8088ef434b480eb13fdac390c83f234a0193dd66f9e3743e66a88e9545f314',181);
INSERT INTO "audit_record" VALUES(182,'2026-03-07T12:00:00.000000Z','Anna','anna','desk','0.1.0',NULL,'fiscal_period.create','fiscal_period',1,'','window','3777d044-7982-4357-97e9-9ec822c9dc28',182,'daf2bcfc1ead2344568701452064a6439133969d469829ea32c3769f04365a37','92aeab8edfec79bf315e13f0e387aabe664c8f44509ab32a222c0c2ac6cb095c',182);
INSERT INTO "audit_record" VALUES(183,'2026-03-07T12:00:00.000000Z','Anna','anna','desk','0.1.0',NULL,'fiscal_period.create','fiscal_period',2,'','window','3777d044-7982-4357-97e9-9ec822c9dc28',183,'2b41bc901e47b72a9419d1a82d6e92fc6febd8f036bc2e5c48deade2ad0fa3aa','832b34f05644eccd06773413704ec37b654793e52fdc4edbe7d001745f2e26cd',183);
INSERT INTO "audit_record" VALUES(184,'2026-03-07T12:00:00.000000Z','Anna','anna','desk','0.1.0',NULL,'fiscal_period.create','fiscal_period',3,'','window','3777d044-7982-4357-97e9-9ec822c9dc28',184,'ba41b9f9c56dd1106b7d1ff55e90550320ebb0cce36d8771f91e7b3c8d919cd2','58f4e6fd455aca6163b4f8177c739042926da5d715e7feeed1d386abdd8865e5',184);
INSERT INTO "audit_record" VALUES(185,'2026-03-07T12:00:00.000000Z','Anna','anna','desk','0.1.0',NULL,'fiscal_period.create','fiscal_period',4,'','window','3777d044-7982-4357-97e9-9ec822c9dc28',185,'0fe6ce6c8efd497e96e857af0cdbdfadf8abe727fa482e7524f909e8ad8a3af8','71c09ac7608762bf8c065b8ac6b3d2d131282e480addcb0942aa3184acc77a7b',185);
INSERT INTO "audit_record" VALUES(186,'2026-03-07T12:00:00.000000Z','Anna','anna','desk','0.1.0',NULL,'fiscal_period.create','fiscal_period',5,'','window','3777d044-7982-4357-97e9-9ec822c9dc28',186,'840010d48c7c7607d513e0a7c87f939ea50bafe47d44b2f9eee9308d75c10de0','88d8e01cd700f5be9e91961891facc59fc66c3c08247822a6381a142a32448d4',186);
INSERT INTO "audit_record" VALUES(187,'2026-03-07T12:00:00.000000Z','Anna','anna','desk','0.1.0',NULL,'fiscal_period.create','fiscal_period',6,'','window','3777d044-7982-4357-97e9-9ec822c9dc28',187,'06358ab4e1fa79ce93ce0a334be2acd1ea607ea7de48ce705124e8bb38c3b8d8','7e3f726fa4fbed818bcde3874a9f0c7993bf90ccfadb2a57746c982f641b7b00',187);
INSERT INTO "audit_record" VALUES(188,'2026-03-07T12:00:00.000000Z','Anna','anna','desk','0.1.0',NULL,'fiscal_period.create','fiscal_period',7,'','window','3777d044-7982-4357-97e9-9ec822c9dc28',188,'5159d8077d299f4e8ba97471f6e6d2deb6f5f91211ef9fe39625373e780b87fd','e37e61910649e7166ff5994f0629f4b86db1cbd14722b177520d9308cb394ff3',188);
INSERT INTO "audit_record" VALUES(189,'2026-03-07T12:00:00.000000Z','Anna','anna','desk','0.1.0',NULL,'fiscal_period.create','fiscal_period',8,'','window','3777d044-7982-4357-97e9-9ec822c9dc28',189,'b029c70af18346c5da04bff301c63567c97c5d9095b0467347741623b8b27f39','41c702d4276c235cc147c84be4c9c61c569aae7fd567010d6479df3ca8b81322',189);
INSERT INTO "audit_record" VALUES(190,'2026-03-07T12:00:00.000000Z','Anna','anna','desk','0.1.0',NULL,'fiscal_period.create','fiscal_period',9,'','window','3777d044-7982-4357-97e9-9ec822c9dc28',190,'221efba0934a4e402b14c18e0ee52dcb6c45b9e2af70194312de890dbc31a1d4','22540fc325b4f2c5329622563788a4c3d3b8fdeeacb80c673fac6b3a5d4e31ca',190);
INSERT INTO "audit_record" VALUES(191,'2026-03-07T12:00:00.000000Z','Anna','anna','desk','0.1.0',NULL,'fiscal_period.create','fiscal_period',10,'','window','3777d044-7982-4357-97e9-9ec822c9dc28',191,'c1541c25e0cb15dce60d4bb69cd077d943945b17297ae4f514842acb28caa9d1','ddf5c8776401fb8f1defc19f540d38825d241b1883f73367adcb62be84d548bf',191);
INSERT INTO "audit_record" VALUES(192,'2026-03-07T12:00:00.000000Z','Anna','anna','desk','0.1.0',NULL,'fiscal_period.create','fiscal_period',11,'','window','3777d044-7982-4357-97e9-9ec822c9dc28',192,'2786bcedf84d16d50d7a4dd476d763ad948f6397390e1835fc6c59b5c42d4175','22d92b65c8ea5ddfd2cc1f7fa247e3152462516e0991c166cf77700dfc8235db',192);
INSERT INTO "audit_record" VALUES(193,'2026-03-07T12:00:00.000000Z','Anna','anna','desk','0.1.0',NULL,'fiscal_period.create','fiscal_period',12,'','window','3777d044-7982-4357-97e9-9ec822c9dc28',193,'f322ac0d4909cc82f9f285a0128210e42827a85d2c940e42cb049709c4f0be9b','73568b3fa623bb35b2119b0ad690b2cde4c3f68131320a92ae4ae929077d0e21',193);
INSERT INTO "audit_record" VALUES(194,'2026-03-07T12:00:00.000000Z','Anna','anna','desk','0.1.0',NULL,'fiscal_year.create','fiscal_year',2,'2025','window','3777d044-7982-4357-97e9-9ec822c9dc28',194,'71af2a3d6f8ade318c3335a38862f22517727a5a0c8a944177139bc73c00f0bd','1e9483cefe68f4c2603c3705ba5253abd35a68b88883baf159d1726bc6474d5e',194);
INSERT INTO "audit_record" VALUES(195,'2026-03-07T12:00:00.000000Z','Anna','anna','desk','0.1.0',NULL,'fiscal_period.create','fiscal_period',13,'','window','3777d044-7982-4357-97e9-9ec822c9dc28',195,'c72773fbf1a152ee88a4498c3d314947b1e9e54c1a4077d0a602116c8df5394e','af0ae1cac4f29b2b857f1f619ff52a0353a3ec0533453961dd9bc35322e6ce1b',195);
INSERT INTO "audit_record" VALUES(196,'2026-03-07T12:00:00.000000Z','Anna','anna','desk','0.1.0',NULL,'fiscal_period.create','fiscal_period',14,'','window','3777d044-7982-4357-97e9-9ec822c9dc28',196,'8090e633ff7d86a5ca9c1501f22e014df2fe59655e63cfa6ed062dbe7af4e463','90de04cbe806faf7a8da996f3a64eee7df65c10af73501d5623be1317d9b4b1f',196);
INSERT INTO "audit_record" VALUES(197,'2026-03-07T12:00:00.000000Z','Anna','anna','desk','0.1.0',NULL,'fiscal_period.create','fiscal_period',15,'','window','3777d044-7982-4357-97e9-9ec822c9dc28',197,'e7b701e602d03d1b497731c388390980ccb1563507884b302f327dc538333acc','e88ee32d396dab486520323caf52031d4e2dce41fd448d91595137fa93f4f211',197);
INSERT INTO "audit_record" VALUES(198,'2026-03-07T12:00:00.000000Z','Anna','anna','desk','0.1.0',NULL,'fiscal_period.create','fiscal_period',16,'','window','3777d044-7982-4357-97e9-9ec822c9dc28',198,'675bcc2ef4c19d53ef12abae9e889d995c79d7041f022e36d71b3f848a270693','7873b42694f3fcee60e562e9e4363fbf3e8985e1709b486b60685574a8b515ec',198);
INSERT INTO "audit_record" VALUES(199,'2026-03-07T12:00:00.000000Z','Anna','anna','desk','0.1.0',NULL,'fiscal_period.create','fiscal_period',17,'','window','3777d044-7982-4357-97e9-9ec822c9dc28',199,'3663b9b1bc1970205f7b6d939b957db48085c9b8e7e585619262ef9513ae197f','88808cc392ab7064b7827d915ea2548f88e31e6e2c034a8f93d4de3454c9ae08',199);
INSERT INTO "audit_record" VALUES(200,'2026-03-07T12:00:00.000000Z','Anna','anna','desk','0.1.0',NULL,'fiscal_period.create','fiscal_period',18,'','window','3777d044-7982-4357-97e9-9ec822c9dc28',200,'28e073d151ef07b106baec9150bdda0c81d8bb9b69dddd6f20f6f6709cfd11ed','f3bf20dd64b2eedc547b305831769422067f76787b55e18d37c47b3ea7c13bb4',200);
INSERT INTO "audit_record" VALUES(201,'2026-03-07T12:00:00.000000Z','Anna','anna','desk','0.1.0',NULL,'fiscal_period.create','fiscal_period',19,'','window','3777d044-7982-4357-97e9-9ec822c9dc28',201,'be88ecbb44f8c73b31464b8bac75e94bbd629dea025f06fd64c55d1549d85f49','ecb6308ff9b97ce724aa8d696852a0a0ccc722d1278d7642c1d05ec3d8f9278a',201);
INSERT INTO "audit_record" VALUES(202,'2026-03-07T12:00:00.000000Z','Anna','anna','desk','0.1.0',NULL,'fiscal_period.create','fiscal_period',20,'','window','3777d044-7982-4357-97e9-9ec822c9dc28',202,'00c1df7e2e16972ecc537e9ecec6ee89ef9517abcbfabf2548c72b13dceccbb9','69187a942ebf6ffb612489e5176505e354f0f43ce03ebb19887ccfd9d9ef8a79',202);
INSERT INTO "audit_record" VALUES(203,'2026-03-07T12:00:00.000000Z','Anna','anna','desk','0.1.0',NULL,'fiscal_period.create','fiscal_period',21,'','window','3777d044-7982-4357-97e9-9ec822c9dc28',203,'6c3ce4f7d612f5e2ff7095fc66a06d16d6d35192658f6142bc50e991529cc2e8','293fddd65c6585714f36ae12d98cc74c81ade4da5d1abe8e5e8feb2c05bf58a9',203);
INSERT INTO "audit_record" VALUES(204,'2026-03-07T12:00:00.000000Z','Anna','anna','desk','0.1.0',NULL,'fiscal_period.create','fiscal_period',22,'','window','3777d044-7982-4357-97e9-9ec822c9dc28',204,'040a42627e9b534e2625068955b8a45bb7136b2565cfa3e1d465b9728b75f844','9f095c532a7253c1a7ceb2673f03aae28b6ae5a95daf59005b993a4b3067cea5',204);
INSERT INTO "audit_record" VALUES(205,'2026-03-07T12:00:00.000000Z','Anna','anna','desk','0.1.0',NULL,'fiscal_period.create','fiscal_period',23,'','window','3777d044-7982-4357-97e9-9ec822c9dc28',205,'4650a721da80b90f38ab172f7be9fa3764bc9f81c5eb5afb10b3690b0964441c','4ea71fb790d511f70aef92a2af7197f2a9287ad71c285d261a72ccfa5b83b7c2',205);
INSERT INTO "audit_record" VALUES(206,'2026-03-07T12:00:00.000000Z','Anna','anna','desk','0.1.0',NULL,'fiscal_period.create','fiscal_period',24,'','window','3777d044-7982-4357-97e9-9ec822c9dc28',206,'b9aa838ce65e80f21cd25e8421bd504f256f6f05af27e9da2dacd74093073198','72bf9d497255eb814c3f7c5d403b3a04e8a73ae0d5424041386b68650b5710c6',206);
INSERT INTO "audit_record" VALUES(207,'2026-03-07T12:00:00.000000Z','Anna','anna','desk','0.1.0',NULL,'fiscal_year.create','fiscal_year',3,'2026','window','3777d044-7982-4357-97e9-9ec822c9dc28',207,'cf922c26120770c3099371a00f006c8bbe2e10964c08e3b2ca8221bff30fa9a6','823386407ce2efcdd1a35d1d0b06695d7bbc5485276d3119e0674194a590153c',207);
INSERT INTO "audit_record" VALUES(208,'2026-03-07T12:00:00.000000Z','Anna','anna','desk','0.1.0',NULL,'fiscal_period.create','fiscal_period',25,'','window','3777d044-7982-4357-97e9-9ec822c9dc28',208,'8ac3c2a59ee587c7410bc2fc89dc1589ee512d0772f3017cbd8fa4391dc35b67','8cc0ad0f5b883c0fb5090c69adb7d747d027b48ce141d68f498907777bf12e6d',208);
INSERT INTO "audit_record" VALUES(209,'2026-03-07T12:00:00.000000Z','Anna','anna','desk','0.1.0',NULL,'fiscal_period.create','fiscal_period',26,'','window','3777d044-7982-4357-97e9-9ec822c9dc28',209,'ca7e57de540dc3e98be6acef507a31ca1f1d5326ec4b0fb21610e548f9113aab','d61dca15afa46a9a58559cf5fd2271914a6d27c0242d31ae4bfcae2310d2bd8a',209);
INSERT INTO "audit_record" VALUES(210,'2026-03-07T12:00:00.000000Z','Anna','anna','desk','0.1.0',NULL,'fiscal_period.create','fiscal_period',27,'','window','3777d044-7982-4357-97e9-9ec822c9dc28',210,'685aee0a2313cea364b6697a732b5e9900b7328327dbce8882bcbad2e5ea0fd3','a628bede62a57e16eed07afafe3ec24dc6e54ab3aef27b701a47f1480d74f93f',210);
INSERT INTO "audit_record" VALUES(211,'2026-03-07T12:00:00.000000Z','Anna','anna','desk','0.1.0',NULL,'fiscal_period.create','fiscal_period',28,'','window','3777d044-7982-4357-97e9-9ec822c9dc28',211,'dae560ca6f9b35c4c9e38bc2fc9a9f0635f9b11d4ec821a48ce4c497a6e8ebe9','231f3072f88af176f98be1b33286e052d2a4c44be243614dbe03f061a9b34d62',211);
INSERT INTO "audit_record" VALUES(212,'2026-03-07T12:00:00.000000Z','Anna','anna','desk','0.1.0',NULL,'fiscal_period.create','fiscal_period',29,'','window','3777d044-7982-4357-97e9-9ec822c9dc28',212,'dc676e6933be0d28b2115d006c0ce211e95f51e67fcd5a40a0fe80201f7fccf2','b6cc4dc3aa307bd1e74064bf117665cec8015defe631a4dd2127562509cbec3a',212);
INSERT INTO "audit_record" VALUES(213,'2026-03-07T12:00:00.000000Z','Anna','anna','desk','0.1.0',NULL,'fiscal_period.create','fiscal_period',30,'','window','3777d044-7982-4357-97e9-9ec822c9dc28',213,'c83bd9164ffcb2d2a68e4873e23d18f7b7f5b2f29acfd055ff135b54f1d1f230','348f7672ffd344ffc58a1e7867d893ea6523c22187dfdbe8d1f696c0e87bf78a',213);
INSERT INTO "audit_record" VALUES(214,'2026-03-07T12:00:00.000000Z','Anna','anna','desk','0.1.0',NULL,'fiscal_period.create','fiscal_period',31,'','window','3777d044-7982-4357-97e9-9ec822c9dc28',214,'a1ca1c1e0a4dc8fece954f5d08104f7861a82276427f5bac46f351c79f34d7bd','d7f0b91d3a16f153842055d1253ffe7369b072ccc3d53aa7af2107cff64facff',214);
INSERT INTO "audit_record" VALUES(215,'2026-03-07T12:00:00.000000Z','Anna','anna','desk','0.1.0',NULL,'fiscal_period.create','fiscal_period',32,'','window','3777d044-7982-4357-97e9-9ec822c9dc28',215,'f2589eb51cd9d7a721082128eaab8515afd008c5ae2d2d00d25106ea99c8fce7','6de05633de3e238cbc8f35598078f35a038d1b63d4fe52f8f9149830c0b77898',215);
INSERT INTO "audit_record" VALUES(216,'2026-03-07T12:00:00.000000Z','Anna','anna','desk','0.1.0',NULL,'fiscal_period.create','fiscal_period',33,'','window','3777d044-7982-4357-97e9-9ec822c9dc28',216,'51e33f46cca1778a193ba78cc0535b1188b18ce4d21fdd3e110e45f63dad9f8b','a2676645fd6dc6fd5c24cd02d57aad180ba4bcec97125bb33109c85e9db73383',216);
INSERT INTO "audit_record" VALUES(217,'2026-03-07T12:00:00.000000Z','Anna','anna','desk','0.1.0',NULL,'fiscal_period.create','fiscal_period',34,'','window','3777d044-7982-4357-97e9-9ec822c9dc28',217,'c75e429ef1107af2e4636e731e39949787fa506963ee1b00f27fa1779a0382c1','39197cd80ec612b78bb672e26929cdfabf78448c05f0de742a04843f22006596',217);
INSERT INTO "audit_record" VALUES(218,'2026-03-07T12:00:00.000000Z','Anna','anna','desk','0.1.0',NULL,'fiscal_period.create','fiscal_period',35,'','window','3777d044-7982-4357-97e9-9ec822c9dc28',218,'9d18a7688c105c702ffce9c6b0fcd9f8e56a9a5481676f4e7afb07af23e36a2a','ee93632270016c4e9fd224eaf35034caa22214916e17457a18ffbbbc94940905',218);
INSERT INTO "audit_record" VALUES(219,'2026-03-07T12:00:00.000000Z','Anna','anna','desk','0.1.0',NULL,'fiscal_period.create','fiscal_period',36,'','window','3777d044-7982-4357-97e9-9ec822c9dc28',219,'d59f8a5b5b95b98c064a061d870a95e9c98ba1104f159ef79d2bdcc9e37dce9b','edaa917339fb4e19373a3a408dd477706f52b8cafe2c8657051ed0f2dc6920e5',219);
INSERT INTO "audit_record" VALUES(220,'2026-03-07T12:00:00.000000Z','Anna','anna','desk','0.1.0',NULL,'fiscal_year.create','fiscal_year',4,'2027','window','3777d044-7982-4357-97e9-9ec822c9dc28',220,'10600b0e6d7ffe5975a4f8f8a43c1a52ce2bb2a2273b701d0b8d769434ec535f','ddf20152cef0df3766c8664487a5c6e4185aa95c7700e976e8a47ec9e0fa5667',220);
INSERT INTO "audit_record" VALUES(221,'2026-03-07T12:00:00.000000Z','Anna','anna','desk','0.1.0',NULL,'fiscal_period.create','fiscal_period',37,'','window','3777d044-7982-4357-97e9-9ec822c9dc28',221,'48afd944fe4fc63479ae015b0b3aee6860c64dd7336bd7eb6a5a64709d776576','72b5ef3086da60fe49a4504d0c15ed7a0ed72e52b72689287ec6a4c6a1c4225d',221);
INSERT INTO "audit_record" VALUES(222,'2026-03-07T12:00:00.000000Z','Anna','anna','desk','0.1.0',NULL,'fiscal_period.create','fiscal_period',38,'','window','3777d044-7982-4357-97e9-9ec822c9dc28',222,'4bceed1f8ccf19ab86dc8415ff21349c180486652da7b974d583c6370d5afe4d','de76993d737a0b0de988fb3bb2b7dba2d15a54667da30099921641d4b209b4d9',222);
INSERT INTO "audit_record" VALUES(223,'2026-03-07T12:00:00.000000Z','Anna','anna','desk','0.1.0',NULL,'fiscal_period.create','fiscal_period',39,'','window','3777d044-7982-4357-97e9-9ec822c9dc28',223,'366886d7d873ac8a270e969751b9fc12f392af3be97fb00e7657c16563c10563','c5a18d373289b1463e448717b18570d5f50840f4e3abd795fa263627ace26a0b',223);
INSERT INTO "audit_record" VALUES(224,'2026-03-07T12:00:00.000000Z','Anna','anna','desk','0.1.0',NULL,'fiscal_period.create','fiscal_period',40,'','window','3777d044-7982-4357-97e9-9ec822c9dc28',224,'49de2e1045b8280ea57eab0feee4d5d48ac02d3d1c7f3331d3b10d0338ef420e','49eb428a235c24521401efba102ac7426c3f4ae7e95d7845ef8113768ac3b7b1',224);
INSERT INTO "audit_record" VALUES(225,'2026-03-07T12:00:00.000000Z','Anna','anna','desk','0.1.0',NULL,'fiscal_period.create','fiscal_period',41,'','window','3777d044-7982-4357-97e9-9ec822c9dc28',225,'fe96b004927505ac3f2b527bbfe859244169b53c0365c9af6203232cfeaa7374','13105cc126d0ff9acc83799de2a1f890251b508b4630965e6ae4e0bbf9d108f4',225);
INSERT INTO "audit_record" VALUES(226,'2026-03-07T12:00:00.000000Z','Anna','anna','desk','0.1.0',NULL,'fiscal_period.create','fiscal_period',42,'','window','3777d044-7982-4357-97e9-9ec822c9dc28',226,'485677ee95b27b9112d6f4f5d8e63d4d170039667a80a648606a5ee2754f17e9','03a4e93c6fed73cdb3c5f7eedb91e5a6cb0e58246329243cccf2dbeb652ed29f',226);
INSERT INTO "audit_record" VALUES(227,'2026-03-07T12:00:00.000000Z','Anna','anna','desk','0.1.0',NULL,'fiscal_period.create','fiscal_period',43,'','window','3777d044-7982-4357-97e9-9ec822c9dc28',227,'d63508608c288c0eb1b4eca792c8b91145a373044e37358f4b17d346aba0ec51','c70b10343ae5c454e465ed4202ef4c2ce1731680457cf677f7b2c50883facee9',227);
INSERT INTO "audit_record" VALUES(228,'2026-03-07T12:00:00.000000Z','Anna','anna','desk','0.1.0',NULL,'fiscal_period.create','fiscal_period',44,'','window','3777d044-7982-4357-97e9-9ec822c9dc28',228,'9d6de896fe469c1708ffb734bd67557c6a4fad20931ada59f3165fab5eaf0704','f6405f59dc7e4838ef50f2041a0f01671d04e51bc5f6b180c84adb39863cc2f8',228);
INSERT INTO "audit_record" VALUES(229,'2026-03-07T12:00:00.000000Z','Anna','anna','desk','0.1.0',NULL,'fiscal_period.create','fiscal_period',45,'','window','3777d044-7982-4357-97e9-9ec822c9dc28',229,'af230204c880c68e50f06d77ca0258bec21c85fe5714d313a8af024b2dacde1a','d4d2aeee85b4f3bc0afa805192aa6995fff2266d9314c3842d04441da631cfe0',229);
INSERT INTO "audit_record" VALUES(230,'2026-03-07T12:00:00.000000Z','Anna','anna','desk','0.1.0',NULL,'fiscal_period.create','fiscal_period',46,'','window','3777d044-7982-4357-97e9-9ec822c9dc28',230,'018ff639852cbce1f255a010531e28b15e87e27f8e637bd64e707288e19d6473','3b0798a267484e9105802e6b95cb4d409c9d695baeb72455e8ad30bb76244bda',230);
INSERT INTO "audit_record" VALUES(231,'2026-03-07T12:00:00.000000Z','Anna','anna','desk','0.1.0',NULL,'fiscal_period.create','fiscal_period',47,'','window','3777d044-7982-4357-97e9-9ec822c9dc28',231,'7f59db9639c443a22b4d799c5bd49cc4fe92c9c0d8cba531ab6690a09aa814fb','fa07ec9210d820f2d93f8366c5b51f733454d192e30c175b38459e9fcd34e64a',231);
INSERT INTO "audit_record" VALUES(232,'2026-03-07T12:00:00.000000Z','Anna','anna','desk','0.1.0',NULL,'fiscal_period.create','fiscal_period',48,'','window','3777d044-7982-4357-97e9-9ec822c9dc28',232,'655838627b9f0be94af0eb6b81018e25500d028fe904c0b851010149acca3ebe','acc43b19e8d5033a92eecf0e75fccbcffb3603bf59b0bdaef8bd1fec9e1f1c96',232);
INSERT INTO "audit_record" VALUES(233,'2026-03-07T12:00:00.000000Z','Anna','anna','desk','0.1.0',NULL,'company.create','company',1,'','window','3777d044-7982-4357-97e9-9ec822c9dc28',233,'ad38663ac62806719fb8d8c5c7fabd18bfd46d1b8d68117c3dea56c722881d75','31d4745cf028c4eb04f140f795d8dd5b1e8a159f9086af286eee4b996e0d5810',233);
INSERT INTO "audit_record" VALUES(234,'2026-03-07T12:00:00.000000Z','Anna','anna','desk','0.1.0',1,'account.create','account',1,'1000','window','3777d044-7982-4357-97e9-9ec822c9dc28',234,'3d82203d0a850354cdba2cb0722853811bf4c63aba8365aeda25ed3bf046aba1','20fdbbaf0f376206ca8255b3a704f2bdf1bf69f1730aebb79d6966e8c5bec844',234);
INSERT INTO "audit_record" VALUES(235,'2026-03-07T12:00:00.000000Z','Anna','anna','desk','0.1.0',1,'account.create','account',2,'1100','window','3777d044-7982-4357-97e9-9ec822c9dc28',235,'cc6023d831d0c87a436d42585d690accce564d3741a5ccaa984fd45950163f31','3c3229c2cfeb2abc0bf9532721ad236009a079bed9ef3b610ca193d960215b17',235);
INSERT INTO "audit_record" VALUES(236,'2026-03-07T12:00:00.000000Z','Anna','anna','desk','0.1.0',1,'account.create','account',3,'1285','window','3777d044-7982-4357-97e9-9ec822c9dc28',236,'4fb8aedf533b571c49c741bb3aece2e2694a369185a112d3b49f731cf3d7816d','bcaa7599bf7f9c19340c76a0a5586468cc8168956e88fc2cee677e793f30bbdc',236);
INSERT INTO "audit_record" VALUES(237,'2026-03-07T12:00:00.000000Z','Anna','anna','desk','0.1.0',1,'account.create','account',4,'1290','window','3777d044-7982-4357-97e9-9ec822c9dc28',237,'e591d31383a6cedd84cc22350e4e647a503e90e2c618c9c24860d6cd6b131305','195755507e7dc5015e1b1607e9e067415f0a0421e0dbda48473a5531d12d3f0b',237);
INSERT INTO "audit_record" VALUES(238,'2026-03-07T12:00:00.000000Z','Anna','anna','desk','0.1.0',1,'account.create','account',5,'1295','window','3777d044-7982-4357-97e9-9ec822c9dc28',238,'3b8a5b8b043c1d31507a8e692a80bdc7bdb24ca9dab7da882ef082281ab4f4ef','5f347d70585aab748d4ce737748498f5c8cc17f30d5fe896a1f3286875946635',238);
INSERT INTO "audit_record" VALUES(239,'2026-03-07T12:00:00.000000Z','Anna','anna','desk','0.1.0',1,'account.create','account',6,'1300','window','3777d044-7982-4357-97e9-9ec822c9dc28',239,'0001f37efc96b220de3d0c1a983aa29f66b8b1c21f1f400ccc8bb0e883ad90d7','5a1d82cff78df1d6ca3dd43aa1e71fd7bfbdf5a75b2777b58c8c12ec79a6fbbb',239);
INSERT INTO "audit_record" VALUES(240,'2026-03-07T12:00:00.000000Z','Anna','anna','desk','0.1.0',1,'account.create','account',7,'1310','window','3777d044-7982-4357-97e9-9ec822c9dc28',240,'ab688c7730427c61299ca715e81994fa2dfc45a2dbdeaa1e41cd9f40e2beadcf','8b0f846658ae0cbebd6649378e1766f32457c9a6e43991b11e4c3fb4d7891f0e',240);
INSERT INTO "audit_record" VALUES(241,'2026-03-07T12:00:00.000000Z','Anna','anna','desk','0.1.0',1,'account.create','account',8,'1311','window','3777d044-7982-4357-97e9-9ec822c9dc28',241,'1050dae9cda1f73e6ad024060c68b8d9d09d31b4ae454b4565342bf2d25033ea','449d04234e0676179f05c57c46555f28d50ce0532e7f6cbf514abda5de219300',241);
INSERT INTO "audit_record" VALUES(242,'2026-03-07T12:00:00.000000Z','Anna','anna','desk','0.1.0',1,'account.create','account',9,'1312','window','3777d044-7982-4357-97e9-9ec822c9dc28',242,'6f18863bcc458497a654d1b7bbc9a624a224ed2be7a4601b9d62cbcbc0f4a053','4af15640ed3b496fa1c93fbd29cc53fcb61e6b25281588dc429c0ea5adba06d9',242);
INSERT INTO "audit_record" VALUES(243,'2026-03-07T12:00:00.000000Z','Anna','anna','desk','0.1.0',1,'account.create','account',10,'1313','window','3777d044-7982-4357-97e9-9ec822c9dc28',243,'4445503acdbcda16f8d8fdfb9465d827b4646ddbeec58cf6825f4d394b3c0223','d675d3701ab26e86b4cf7742f8bf00cbfd1a23b2e48f5cc63d216fe74bd5653b',243);
INSERT INTO "audit_record" VALUES(244,'2026-03-07T12:00:00.000000Z','Anna','anna','desk','0.1.0',1,'account.create','account',11,'1315','window','3777d044-7982-4357-97e9-9ec822c9dc28',244,'641119a349d7d915351e09f51c883545c9d5c287e1cad308d5add269796a6233','b12976e4616c97aa15854dcaf8cf80171ae9216c5d721cf6944c3f62fdfa39da',244);
INSERT INTO "audit_record" VALUES(245,'2026-03-07T12:00:00.000000Z','Anna','anna','desk','0.1.0',1,'account.create','account',12,'1320','window','3777d044-7982-4357-97e9-9ec822c9dc28',245,'8b59dc1142a26e19dc61c95ddce7abcca7415fe1cf5315969abb081aea687bad','cb6f600728ad609c7bda0f0d6f8ce45312bb63d618351b9c897da0a7eedc76dd',245);
INSERT INTO "audit_record" VALUES(246,'2026-03-07T12:00:00.000000Z','Anna','anna','desk','0.1.0',1,'account.create','account',13,'1330','window','3777d044-7982-4357-97e9-9ec822c9dc28',246,'b74cc261d494611d341f1a86fa7e3de588c33cd5fb895636302560d19bc42c50','8536f3bff406bddcd64a8f38419efef5a9e98129cb568b6bb55ed1bce26d6d67',246);
INSERT INTO "audit_record" VALUES(247,'2026-03-07T12:00:00.000000Z','Anna','anna','desk','0.1.0',1,'account.create','account',14,'1380','window','3777d044-7982-4357-97e9-9ec822c9dc28',247,'5fdb616da07fb5b2e293ee60df514566ea59d4741cd4f1ad96e53cad362671bf','72c3acf2afb140cff55bc222550e25bd0b2c64f459ea912ed9b04d52f444bbda',247);
INSERT INTO "audit_record" VALUES(248,'2026-03-07T12:00:00.000000Z','Anna','anna','desk','0.1.0',1,'account.create','account',15,'1400','window','3777d044-7982-4357-97e9-9ec822c9dc28',248,'db4bd911c57bd1abc338ab2235032e36e3a501b88fd50b0a1ba6697da189be96','6716acea42aa60b8cdb651ae111ff0de0710a0263354210aedcaa9fbb27b0f89',248);
INSERT INTO "audit_record" VALUES(249,'2026-03-07T12:00:00.000000Z','Anna','anna','desk','0.1.0',1,'account.create','account',16,'1450','window','3777d044-7982-4357-97e9-9ec822c9dc28',249,'284b31c685c5cf53a866d9862d0b30f6d07da43323333eb069ce613063aca0da','bfb144baf0bc3fb4892b4067b16747ac40a491d44f887106ab1685ec3da70829',249);
INSERT INTO "audit_record" VALUES(250,'2026-03-07T12:00:00.000000Z','Anna','anna','desk','0.1.0',1,'account.create','account',17,'1455','window','3777d044-7982-4357-97e9-9ec822c9dc28',250,'999f867280b13049a52628e578f09729a2cc427932262bc1c0a487d20c34fd55','7c07bc05082d0a43e1bd22f825bcc9940d67fe6481781d893f0f0457c26ed5f0',250);
INSERT INTO "audit_record" VALUES(251,'2026-03-07T12:00:00.000000Z','Anna','anna','desk','0.1.0',1,'account.create','account',18,'1500','window','3777d044-7982-4357-97e9-9ec822c9dc28',251,'3ca76e7aaf693545ef7665f024df8f2b94575d25bdd53f537903baea9d8dd548','97f2f53584d8999b43ec3034ff271fce52d5b153cd0437157610b8424300d937',251);
INSERT INTO "audit_record" VALUES(252,'2026-03-07T12:00:00.000000Z','Anna','anna','desk','0.1.0',1,'account.create','account',19,'1510','window','3777d044-7982-4357-97e9-9ec822c9dc28',252,'441172eebf46ab9e24089128e179916ad81253cc89c5e4582e9d4c449b858616','e8a4219e6e465a69173166c825ed935165c246656c1ab6933c8a4a2dadb5d4c6',252);
INSERT INTO "audit_record" VALUES(253,'2026-03-07T12:00:00.000000Z','Anna','anna','desk','0.1.0',1,'account.create','account',20,'1520','window','3777d044-7982-4357-97e9-9ec822c9dc28',253,'bd0bd46cd5f935c967f3a981ae9d4d7e87401533bde740905404f79dd530e3fc','726b6cf43466e6edeb990cdba6f863318730c2003b3ca58de4fda26118acb621',253);
INSERT INTO "audit_record" VALUES(254,'2026-03-07T12:00:00.000000Z','Anna','anna','desk','0.1.0',1,'account.create','account',21,'1530','window','3777d044-7982-4357-97e9-9ec822c9dc28',254,'c0814978e845f3c1e6b01435ce3692911f83d6e3536b8f12b66401d65ac4599d','ffe9d8e6367a9e3f8def42106cdf61b31059f701682f0db7245dbd8930189acd',254);
INSERT INTO "audit_record" VALUES(255,'2026-03-07T12:00:00.000000Z','Anna','anna','desk','0.1.0',1,'account.create','account',22,'1540','window','3777d044-7982-4357-97e9-9ec822c9dc28',255,'3c5786f5108563d925fc99b6034ea6d645fd7a9d41f11571307172cc8f93ac61','3cff67b492519ff52ce084bd2a9a9737727eb7c4c0dc684d9e9b54f678c6199f',255);
INSERT INTO "audit_record" VALUES(256,'2026-03-07T12:00:00.000000Z','Anna','anna','desk','0.1.0',1,'account.create','account',23,'1640','window','3777d044-7982-4357-97e9-9ec822c9dc28',256,'5fafc7146b6ab5302d5303f6d221edee2e357d3283c9e476cbdd4b0c5db071c5','39f837f20a7588f322bbbcbf13789173ce298feff99fc43e3c0035c9284064df',256);
INSERT INTO "audit_record" VALUES(257,'2026-03-07T12:00:00.000000Z','Anna','anna','desk','0.1.0',1,'account.create','account',24,'1650','window','3777d044-7982-4357-97e9-9ec822c9dc28',257,'84c166930c8db685ad59f68c3dda98f0fdd97bcab48042100b36c1b4f4406a7b','49326c4a06ff0e623e0950b230b51a5ece9a3b8e4f7a69f405e40ea73128823e',257);
INSERT INTO "audit_record" VALUES(258,'2026-03-07T12:00:00.000000Z','Anna','anna','desk','0.1.0',1,'account.create','account',25,'1999','window','3777d044-7982-4357-97e9-9ec822c9dc28',258,'7f0679898071c85e98015d3fa508a208d2257f93650819598d8d0fd6fd5ce105','c3a81c736f53ce87b47aaf66663b9a4de95e90dfd06d820802149845f52ab32e',258);
INSERT INTO "audit_record" VALUES(259,'2026-03-07T12:00:00.000000Z','Anna','anna','desk','0.1.0',1,'account.create','account',26,'4450','window','3777d044-7982-4357-97e9-9ec822c9dc28',259,'7941174720c41ef6c6a4fe5dcfe354efcf48d2f6da9d1a466b47bf298a9f701f','629b173e22e990d16394be4c31a52926e07a6fbab921c49419658e8ab419247f',259);
INSERT INTO "audit_record" VALUES(260,'2026-03-07T12:00:00.000000Z','Anna','anna','desk','0.1.0',1,'account.create','account',27,'4750','window','3777d044-7982-4357-97e9-9ec822c9dc28',260,'ae3c32b9d8ecd134755a59e7b5f49fbfcfb44cd6f23845ab9341eb0d2196b199','76ed27724a18361bfc06b5ca97c15639ef1ae1b3bd0aa351fc6cd509e1333c7a',260);
INSERT INTO "audit_record" VALUES(261,'2026-03-07T12:00:00.000000Z','Anna','anna','desk','0.1.0',1,'account.create','account',28,'4930','window','3777d044-7982-4357-97e9-9ec822c9dc28',261,'4861b736c70a97f574789ef10610abb2d65ad5c8ee5b06b19acb0416d2f96c13','2da62ca07f919e874428932105c9b489fced555c0e57224ef38f3f6be9908dce',261);
INSERT INTO "audit_record" VALUES(262,'2026-03-07T12:00:00.000000Z','Anna','anna','desk','0.1.0',1,'account.create','account',29,'4940','window','3777d044-7982-4357-97e9-9ec822c9dc28',262,'e68a20c6d72e4f3769fe52ff45c17fa01f0142116105665fd472a8055d1e74b4','e669b8d5791eb7d1d4ec52176ba6275ee01e43dac88f47845aeb0f27a9ffe31f',262);
INSERT INTO "audit_record" VALUES(263,'2026-03-07T12:00:00.000000Z','Anna','anna','desk','0.1.0',1,'account.create','account',30,'4990','window','3777d044-7982-4357-97e9-9ec822c9dc28',263,'29dfb48b3202226a8746be631ae8b1e03c09dffc54f78b3deea2dbd94340b480','266952ae144f57e8fcfb0f73309135ef763fb51efe93e64c126266d67a3fe572',263);
INSERT INTO "audit_record" VALUES(264,'2026-03-07T12:00:00.000000Z','Anna','anna','desk','0.1.0',1,'account.create','account',31,'8000','window','3777d044-7982-4357-97e9-9ec822c9dc28',264,'e2e203a3146465405e242164bbc856d8e4ee085e2dd68e634b6f09c69561bb14','0b03592ff73eada96c5d6b48337ac9a3dc41aa633c143795ac236e794c2d958a',264);
INSERT INTO "audit_record" VALUES(265,'2026-03-07T12:00:00.000000Z','Anna','anna','desk','0.1.0',1,'account.create','account',32,'8010','window','3777d044-7982-4357-97e9-9ec822c9dc28',265,'daa7b912ad481c2f38d09b58174553976584da81e79c840f48adb106cdcba87b','3f93d554e03752e5a8f7c347b11026b382faae0b69abfbc3488f124db25464bb',265);
INSERT INTO "audit_record" VALUES(266,'2026-03-07T12:00:00.000000Z','Anna','anna','desk','0.1.0',1,'account.create','account',33,'8030','window','3777d044-7982-4357-97e9-9ec822c9dc28',266,'86a2000c7acfce28d364f7d3ac143f02a716f89476105676efc1889702265034','5b14d8c2728bdb83b1408039db78b36088ffdb8f82a2524a2af81a57c04ce15b',266);
INSERT INTO "audit_record" VALUES(267,'2026-03-07T12:00:00.000000Z','Anna','anna','desk','0.1.0',1,'account.create','account',34,'8040','window','3777d044-7982-4357-97e9-9ec822c9dc28',267,'d570aac6a15017712b42d3ea9b2322e3fbcbf412ce775755802ecf5910a3be02','0828412103aeeb33d61ad67667f3db14379d703862f5ec9f1ebd9853c75d5c52',267);
INSERT INTO "audit_record" VALUES(268,'2026-03-07T12:00:00.000000Z','Anna','anna','desk','0.1.0',1,'account.create','account',35,'8045','window','3777d044-7982-4357-97e9-9ec822c9dc28',268,'9f50f655f43bd022a17ab962ba2c07d6012087603c4d9228dc004fadfef61b75','0ddf6525e9b889b401371f01eb00181a3cb36a77f85d2ee61bb0e78422519751',268);
INSERT INTO "audit_record" VALUES(269,'2026-03-07T12:00:00.000000Z','Anna','anna','desk','0.1.0',1,'account.create','account',36,'8050','window','3777d044-7982-4357-97e9-9ec822c9dc28',269,'b4bffa104b4e87092cfbb467162c3740546147b1a6e4e27b7a9281d9829e7db3','bb7a896494fbffa2556852fdba6223e2ec1a83d81b3f1a0e54ef3bed2123dfd0',269);
INSERT INTO "audit_record" VALUES(270,'2026-03-07T12:00:00.000000Z','Anna','anna','desk','0.1.0',1,'account.create','account',37,'8060','window','3777d044-7982-4357-97e9-9ec822c9dc28',270,'9148286ef8cb4e2388b8005b1a3cf2ead44d0936f229faa28b94c2644e997761','cadc7fd3d2383ede33025e81b8002673bbfe98a4d51114c64668467690361433',270);
INSERT INTO "audit_record" VALUES(271,'2026-03-07T12:00:00.000000Z','Anna','anna','desk','0.1.0',1,'account.create','account',38,'8200','window','3777d044-7982-4357-97e9-9ec822c9dc28',271,'9aa5cefc5f9814b18eab1a4571d9e17ff2d58b549b390d1e4e18f2c89a14b768','7b8290e2c2e7d18027bdd522859677e7b6f31a2d38cbb31a312b548ae3072866',271);
INSERT INTO "audit_record" VALUES(272,'2026-03-07T12:00:00.000000Z','Anna','anna','desk','0.1.0',1,'account.create','account',39,'8300','window','3777d044-7982-4357-97e9-9ec822c9dc28',272,'ec28c68e7515d4fbe53ec5a6860befd5210cd9893f020e149363edcb55eacf14','bc1a4e4d331ab0675de5b994f27655cbf0f715ae037c21fc8b48139b389c75f1',272);
INSERT INTO "audit_record" VALUES(273,'2026-03-07T12:00:00.000000Z','Anna','anna','desk','0.1.0',1,'account.create','account',40,'8400','window','3777d044-7982-4357-97e9-9ec822c9dc28',273,'dd0269323e7a0ffc5fffe4f931783982da73822d470e58068c3e62a927de4b24','a58b1ea7fe0745ce77320c4024b9d1dea94c3fca7b39454248e850bc78d518e3',273);
INSERT INTO "audit_record" VALUES(274,'2026-03-07T12:00:00.000000Z','Anna','anna','desk','0.1.0',1,'account.create','account',41,'8500','window','3777d044-7982-4357-97e9-9ec822c9dc28',274,'7fb97ac970de29d9087e8c28324560a99d762647aaac48e18fb2a6caa7ba93bf','d1452b98d7c57e1eb04c8839b0a9b06f5d620fb2ffc2566bc771c957cd1a4aa4',274);
INSERT INTO "audit_record" VALUES(275,'2026-03-07T12:00:00.000000Z','Anna','anna','desk','0.1.0',1,'account.create','account',42,'8510','window','3777d044-7982-4357-97e9-9ec822c9dc28',275,'e70bbb9d6824c0ee0bae8765affab2087d422e99faedfaf41e71f11d8d3b8cda','0d7f252ffcbc8adfc1aab6aa30e8059fc8e2e1a6de828c522a188679dead5cd7',275);
INSERT INTO "audit_record" VALUES(276,'2026-03-07T12:00:00.000000Z','Anna','anna','desk','0.1.0',1,'account.create','account',43,'8520','window','3777d044-7982-4357-97e9-9ec822c9dc28',276,'9a857f7b9679ae9015d15fa11c6fb1102ce437920ef4a30e7a335c5fdf7c2589','ba868cfb43ca069190b551326be21fb14fdfa138067b297f30b269ff19ef2a20',276);
INSERT INTO "audit_record" VALUES(277,'2026-03-07T12:00:00.000000Z','Anna','anna','desk','0.1.0',1,'account.create','account',44,'9100','window','3777d044-7982-4357-97e9-9ec822c9dc28',277,'b3916157e343f4add8459b59608c94f9c7b3467a1cafd051bd43047130448682','941aeb91b1372a8f37f00eadc8730cf079119a392d38f9fbfacaca6d433a3f80',277);
INSERT INTO "audit_record" VALUES(278,'2026-03-07T12:00:00.000000Z','Anna','anna','desk','0.1.0',1,'account.create','account',45,'9200','window','3777d044-7982-4357-97e9-9ec822c9dc28',278,'eb2673c4361dc807e6404deebfa762704bc563976ca91ec4a4d3cc95d64894eb','a754214fe5b20ce3563106c4f9defd811c89e28541c7b6c099d7451a24b5d097',278);
INSERT INTO "audit_record" VALUES(279,'2026-03-07T12:00:00.000000Z','Anna','anna','desk','0.1.0',1,'account.create','account',46,'9210','window','3777d044-7982-4357-97e9-9ec822c9dc28',279,'d5e5d6d8740c46e34f8c677eef62cd487b5a72ef8cca31857e6370bcb140facb','0be243751b5be8a57e654a84e387c5fe60916c69549bd8c1aab1315c3945fa12',279);
INSERT INTO "audit_record" VALUES(280,'2026-03-07T12:00:00.000000Z','Anna','anna','desk','0.1.0',1,'account.create','account',47,'9220','window','3777d044-7982-4357-97e9-9ec822c9dc28',280,'f8d069f1a885e03d4f242a2014e317dd3822b0d6596aca6debcc0efc225fb950','3883252f467ac591687575829f78462cd480d1bbb1fb7cfefca1807007805fb2',280);
INSERT INTO "audit_record" VALUES(281,'2026-03-07T12:00:00.000000Z','Anna','anna','desk','0.1.0',1,'account.create','account',48,'9230','window','3777d044-7982-4357-97e9-9ec822c9dc28',281,'03e32728d47cfa8c9ad2082e147dedc56f9330f2dbac895375c20c926fd43d8e','4791aa234cb55ea3d9bcc044e5dcf3c9c2d7ee268383e48def9de04e0f678827',281);
INSERT INTO "audit_record" VALUES(282,'2026-03-07T12:00:00.000000Z','Anna','anna','desk','0.1.0',1,'account.create','account',49,'9990','window','3777d044-7982-4357-97e9-9ec822c9dc28',282,'1e3c7714350a049b4cbb1c166f8b47a0cfc53764b5c52b686900572503b98491','df51205c9cc08ac9b2d025611e8a1c90ab681d3d3f98511767dc7c9c64a10542',282);
INSERT INTO "audit_record" VALUES(283,'2026-03-07T12:00:00.000000Z','Anna','anna','desk','0.1.0',1,'role_account.create','role_account',1,'','window','3777d044-7982-4357-97e9-9ec822c9dc28',283,'7a9fb1f791f899cbc921f2097738aebc40b2e1611de270e609b0f9fad8cd5b88','7a942df63c30a855d6b493da8f1243e4215a537c5ca7744f964ca97e6cb19143',283);
INSERT INTO "audit_record" VALUES(284,'2026-03-07T12:00:00.000000Z','Anna','anna','desk','0.1.0',1,'role_account.create','role_account',2,'','window','3777d044-7982-4357-97e9-9ec822c9dc28',284,'2602d9242e931e8c7d0377409e462cf876bbf7b8950fe20f18dc2e307885a870','6fccbf390e9243508ed8d1418b32a2716ebd90d4b590c98318fea3145547971b',284);
INSERT INTO "audit_record" VALUES(285,'2026-03-07T12:00:00.000000Z','Anna','anna','desk','0.1.0',1,'role_account.create','role_account',3,'','window','3777d044-7982-4357-97e9-9ec822c9dc28',285,'559b15c0a2a18166dc6e0f6ef04b8394a68d2250665cff944658eb225a541c3d','11a49bce782892ad5f7ffa9d7713a1982faf9e5d6e9be97e25080fba237688db',285);
INSERT INTO "audit_record" VALUES(286,'2026-03-07T12:00:00.000000Z','Anna','anna','desk','0.1.0',1,'role_account.create','role_account',4,'','window','3777d044-7982-4357-97e9-9ec822c9dc28',286,'bca50785ca0454fd94153173464cf5cf37daeca1e9c64c3efd030e98258dfcfd','06023dfb42400076ac667f0bae9366f62c827bbc67a88c5f9a0213806ef4d6fa',286);
INSERT INTO "audit_record" VALUES(287,'2026-03-07T12:00:00.000000Z','Anna','anna','desk','0.1.0',1,'role_account.create','role_account',5,'','window','3777d044-7982-4357-97e9-9ec822c9dc28',287,'d8eb9a46de8bcd8b9df3b54eb2674e75f40f8391a2b7f6025d6d9f33ba8acb1b','699a8d670c2dbcc40128506e4b470392cc7d7f93b73473be100722d411610446',287);
INSERT INTO "audit_record" VALUES(288,'2026-03-07T12:00:00.000000Z','Anna','anna','desk','0.1.0',1,'role_account.create','role_account',6,'','window','3777d044-7982-4357-97e9-9ec822c9dc28',288,'0b543c7dad54882836f546b82b2b31b16c3c4c1f6038b57310218cc0b22b2aaa','17953c62df7cbdb37454493d8e8262d95e0715448565f82fdc67e93ebfe51dde',288);
INSERT INTO "audit_record" VALUES(289,'2026-03-07T12:00:00.000000Z','Anna','anna','desk','0.1.0',1,'role_account.create','role_account',7,'','window','3777d044-7982-4357-97e9-9ec822c9dc28',289,'fdee8a9bdc2eebdc1daba4fecd2aded2691754759ba076f5dbb7395a84a02df2','024ba59548cacf34b235288241a6e6c77f9e9a96a4da837165110feabdbe3d61',289);
INSERT INTO "audit_record" VALUES(290,'2026-03-07T12:00:00.000000Z','Anna','anna','desk','0.1.0',1,'role_account.create','role_account',8,'','window','3777d044-7982-4357-97e9-9ec822c9dc28',290,'deabf96daa8216261492da442aaf958463f6fda4ff06d3b5081ef6977dc0e297','e2aef1aaa2741b281e158ea988f97e7399da7cf7723508c2c306e865fa6aa784',290);
INSERT INTO "audit_record" VALUES(291,'2026-03-07T12:00:00.000000Z','Anna','anna','desk','0.1.0',1,'role_account.create','role_account',9,'','window','3777d044-7982-4357-97e9-9ec822c9dc28',291,'0e9f5a392dbaa665e528147dd15c8de60da505942e0fd6ce76ea8ac4f99fcb9b','3402a965703662532fdef1ac970c33ea980f6de69ce398a6e628d8d47c242268',291);
INSERT INTO "audit_record" VALUES(292,'2026-03-07T12:00:00.000000Z','Anna','anna','desk','0.1.0',1,'role_account.create','role_account',10,'','window','3777d044-7982-4357-97e9-9ec822c9dc28',292,'1a3217f91c5f4ab5d82ce16c1e821a5e1caadadfe2c2c0becc5f312c8ce5297a','abf41d9c7d50eaaaa28c44ff37fa23740c1d76bf8f291bba0fed7465a0261738',292);
INSERT INTO "audit_record" VALUES(293,'2026-03-07T12:00:00.000000Z','Anna','anna','desk','0.1.0',1,'role_account.create','role_account',11,'','window','3777d044-7982-4357-97e9-9ec822c9dc28',293,'e48d13b004d42e0c4a8ad30fe277e7f3c29c667282bdda6e451c3c6e3f9e3dee','32b6c97f3f2767e02d315fea426c7eeb32fb5a1afb2bac63e99b044efba78dd6',293);
INSERT INTO "audit_record" VALUES(294,'2026-03-07T12:00:00.000000Z','Anna','anna','desk','0.1.0',1,'role_account.create','role_account',12,'','window','3777d044-7982-4357-97e9-9ec822c9dc28',294,'c83117a7fbc8e2f0f3157ea7df458d263c3e95afe25911406f102ab895fcc0c0','84f4a7d6732365599bc250760b64b2205e05ca2f2531db39e2859880afd49839',294);
INSERT INTO "audit_record" VALUES(295,'2026-03-07T12:00:00.000000Z','Anna','anna','desk','0.1.0',1,'role_account.create','role_account',13,'','window','3777d044-7982-4357-97e9-9ec822c9dc28',295,'183031284e1c0e79a6569f85c650cac10756da646fad94138e8afc6d4efa35d1','fdcc735ab8288cb7f5a335770a7ee994635b1512c0ae4f94e36a4b1c7c1443b3',295);
INSERT INTO "audit_record" VALUES(296,'2026-03-07T12:00:00.000000Z','Anna','anna','desk','0.1.0',1,'role_account.create','role_account',14,'','window','3777d044-7982-4357-97e9-9ec822c9dc28',296,'716dd74ad919b98776d1af49e152ca2f4e64aea9096a103b86558b0465fa980c','877ce42ad74df324a12b5379509cc9604c71e077d6da96c49919d1a29fb7a951',296);
INSERT INTO "audit_record" VALUES(297,'2026-03-07T12:00:00.000000Z','Anna','anna','desk','0.1.0',1,'role_account.create','role_account',15,'','window','3777d044-7982-4357-97e9-9ec822c9dc28',297,'390e6b68cb82f0fecc7c630027930fb130ff120a8334d12ffbc64140cabc7306','983f5dc15fa9405f7472c64b3034dd2552d94ef7c94871d0901ac39b6d8120c3',297);
INSERT INTO "audit_record" VALUES(298,'2026-03-07T12:00:00.000000Z','Anna','anna','desk','0.1.0',1,'role_account.create','role_account',16,'','window','3777d044-7982-4357-97e9-9ec822c9dc28',298,'1afc06dfe1472fc78627dd7f6312d5dea4fc9896b1516fddee98910a3a9ad999','97d5842104d763a1def0b3d43577713834c5cf2f72d51a6f0d7f4c72d5be3527',298);
INSERT INTO "audit_record" VALUES(299,'2026-03-07T12:00:00.000000Z','Anna','anna','desk','0.1.0',1,'role_account.create','role_account',17,'','window','3777d044-7982-4357-97e9-9ec822c9dc28',299,'08eb4c1dd83749aa6c66a2cde4f3428ce46577b370dc72b2df450097174dcef5','149258816aa0d5e9e6c6d976d62e17b0f9d2f9190e97554f209b57089f098ee6',299);
INSERT INTO "audit_record" VALUES(300,'2026-03-07T12:00:00.000000Z','Anna','anna','desk','0.1.0',1,'role_account.create','role_account',18,'','window','3777d044-7982-4357-97e9-9ec822c9dc28',300,'f3f6374eaa518831f1fd9e455c822127d0e06e704005ad8510b136dc23ccc3d2','a7f2291be03644e59eac26a9e2ba528cab2a9400f4c4eb5820b639c69614e068',300);
INSERT INTO "audit_record" VALUES(301,'2026-03-07T12:00:00.000000Z','Anna','anna','desk','0.1.0',1,'role_account.create','role_account',19,'','window','3777d044-7982-4357-97e9-9ec822c9dc28',301,'2573c633cf26e28e7c1bf7a8eef716f57c4602b760c992c22196a08e765b04b4','cb83ec2dea97276a767a171f5bcde3d9b1c87b86a4f883843720d0b7fb5e8c84',301);
INSERT INTO "audit_record" VALUES(302,'2026-03-07T12:00:00.000000Z','Anna','anna','desk','0.1.0',1,'role_account.create','role_account',20,'','window','3777d044-7982-4357-97e9-9ec822c9dc28',302,'824f1710fea84ddc5fd0668c8d2efca011b0bd873f86eeba6e035343dd306031','5a2ebdef41f32b49057edbe9a4a9a0d3dd51ad572a6e2c45b867447498185456',302);
INSERT INTO "audit_record" VALUES(303,'2026-03-07T12:00:00.000000Z','Anna','anna','desk','0.1.0',1,'role_account.create','role_account',21,'','window','3777d044-7982-4357-97e9-9ec822c9dc28',303,'3857844a0e783d454112715b719aff5ae6d395126e623f4a55eda7e56f970999','dab5742220bf1b07b6035f6000e67e3f24cbac7d918b88936f543ea0e6882eff',303);
INSERT INTO "audit_record" VALUES(304,'2026-03-07T12:00:00.000000Z','Anna','anna','desk','0.1.0',1,'role_account.create','role_account',22,'','window','3777d044-7982-4357-97e9-9ec822c9dc28',304,'3f067a22b3f14e92307607c4c21d094077f614d9504f1f64fb49f31d0aacf47b','625a202e26792ae3fb4eaf5251720c67c5ab425781e2fcf6f1979f562aefd9fb',304);
INSERT INTO "audit_record" VALUES(305,'2026-03-07T12:00:00.000000Z','Anna','anna','desk','0.1.0',1,'role_account.create','role_account',23,'','window','3777d044-7982-4357-97e9-9ec822c9dc28',305,'1b28e5f6af6dfd86d00be2bccdc86c145fa188e91447a7ca8487c5ee537b133e','7ed35e662bfd02d687361a33d878adf50dc3d9f844ab7a7ae486d77bf909c776',305);
INSERT INTO "audit_record" VALUES(306,'2026-03-07T12:00:00.000000Z','Anna','anna','desk','0.1.0',1,'role_account.create','role_account',24,'','window','3777d044-7982-4357-97e9-9ec822c9dc28',306,'ccfd4c3e351b3befdb30486193d08b03b0f9fd37bd2701f80fac847bf2fb3c35','78aa5fd4718ca9c73b40af7ea49baf2907d108a6f2ea939f60b655d17ea15c1b',306);
INSERT INTO "audit_record" VALUES(307,'2026-03-07T12:00:00.000000Z','Anna','anna','desk','0.1.0',1,'role_account.create','role_account',25,'','window','3777d044-7982-4357-97e9-9ec822c9dc28',307,'b262a20721352e3051268230e5ba6d3d981998e679f70b7f49fa48b086a0dd6a','ef9b3f091a4ce6cb564eb38eca095ab5e291364ba274dd87a633e6b3cf36ba81',307);
INSERT INTO "audit_record" VALUES(308,'2026-03-07T12:00:00.000000Z','Anna','anna','desk','0.1.0',1,'role_account.create','role_account',26,'','window','3777d044-7982-4357-97e9-9ec822c9dc28',308,'48c0f3c70086672860c43622f7f975b870da71cf6546bd3dfd4dde99117a88e9','2512c84404b3041553d2a25c13006f1f8b85969818a2bf13d704d3cf9d4d5090',308);
INSERT INTO "audit_record" VALUES(309,'2026-03-07T12:00:00.000000Z','Anna','anna','desk','0.1.0',1,'role_account.create','role_account',27,'','window','3777d044-7982-4357-97e9-9ec822c9dc28',309,'5807f37f50a7c16f4d89a25fc0040e2ccb1a9ae19dfbd91337958e9e6a3b86b0','38975dc56b5d9acbce3fc35e4f7b386b5c032c05c55c096782e9dc5571150c46',309);
INSERT INTO "audit_record" VALUES(310,'2026-03-07T12:00:00.000000Z','Anna','anna','desk','0.1.0',1,'role_account.create','role_account',28,'','window','3777d044-7982-4357-97e9-9ec822c9dc28',310,'83d23460ce3b471561e0eb6422cb2e4344d8865e2390533ced0af20337cd4c38','e8a6482d334c9660f29984e918b5f07bedde52f3f912bc58db6b4b0f4c6dc618',310);
INSERT INTO "audit_record" VALUES(311,'2026-03-07T12:00:00.000000Z','Anna','anna','desk','0.1.0',1,'role_account.create','role_account',29,'','window','3777d044-7982-4357-97e9-9ec822c9dc28',311,'07914a7657faf0b7f1e1ecde2d84a4dc0f2948cf3d0215376831f4d51101cc1e','d7eb6859da7063ca3c34c1b7a10250ce40697234258bc5de315d31cf350703a9',311);
INSERT INTO "audit_record" VALUES(312,'2026-03-07T12:00:00.000000Z','Anna','anna','desk','0.1.0',1,'role_account.create','role_account',30,'','window','3777d044-7982-4357-97e9-9ec822c9dc28',312,'181a03b5c48fec2fbea5a981583566b3fb865b3313e5678203d2e1dcfc3ddfd5','5050142e2078376c8254fa63ee84c659741383f242b22548f3da41d86c944d1d',312);
INSERT INTO "audit_record" VALUES(313,'2026-03-07T12:00:00.000000Z','Anna','anna','desk','0.1.0',1,'role_account.create','role_account',31,'','window','3777d044-7982-4357-97e9-9ec822c9dc28',313,'a9a2e3d93735d050ba793711f7fdee9efeafada2cc8b8440e2a5e175edbdf594','cc1d89e785343f968298ce6c4280864bbeebfe51d838bf0e44accedba8e66aab',313);
INSERT INTO "audit_record" VALUES(314,'2026-03-07T12:00:00.000000Z','Anna','anna','desk','0.1.0',1,'role_account.create','role_account',32,'','window','3777d044-7982-4357-97e9-9ec822c9dc28',314,'d15a1f4401ce16d08c6eeaed436d12c4d98f87238ec7c79b3caba921c5317aad','2d697f2f2eb3184181afc5ce9b926f553955600aeea8991c3a7bd533a7ab93c0',314);
INSERT INTO "audit_record" VALUES(315,'2026-03-07T12:00:00.000000Z','Anna','anna','desk','0.1.0',1,'role_account.create','role_account',33,'','window','3777d044-7982-4357-97e9-9ec822c9dc28',315,'704c57220f99ed537f0bbd2f8cd7388930c1502550bfec4f5f0562bbd313f207','6e6a66208452106d0c3dd788b24251c4b325042bab7018ed49a22b2b3b897c89',315);
INSERT INTO "audit_record" VALUES(316,'2026-03-07T12:00:00.000000Z','Anna','anna','desk','0.1.0',1,'role_account.create','role_account',34,'','window','3777d044-7982-4357-97e9-9ec822c9dc28',316,'6af46124a3fb9ce6ed0351a82b01578ea600cff4d190aea431ceb0c14766965e','69dfeeb1c9960d6061c3f346e924dac46d7e201b2f8f7acea341235a4961cffd',316);
INSERT INTO "audit_record" VALUES(317,'2026-03-07T12:00:00.000000Z','Anna','anna','desk','0.1.0',1,'role_account.create','role_account',35,'','window','3777d044-7982-4357-97e9-9ec822c9dc28',317,'479be05bbf50f58480841d6b93e353b3e194024d5d0fa55b571f35c52b5df7ab','c5974f0614537f005d40a6a213518e26cc7273108aa36d895dd8aea8ac287e0a',317);
INSERT INTO "audit_record" VALUES(318,'2026-03-07T12:00:00.000000Z','Anna','anna','desk','0.1.0',1,'role_account.create','role_account',36,'','window','3777d044-7982-4357-97e9-9ec822c9dc28',318,'a5d70d023fc8570747514282ae425966d070b60388ccefb32687b6c5e0b209a2','24b2f8fb227c7545eb141309d5ab73bd11c3ef965067196f4648054278f63b0d',318);
INSERT INTO "audit_record" VALUES(319,'2026-03-07T12:00:00.000000Z','Anna','anna','desk','0.1.0',1,'role_account.create','role_account',37,'','window','3777d044-7982-4357-97e9-9ec822c9dc28',319,'5961441090f6433aec07c7bc158067879eb7e329605ea806370a70971933d7f3','f406d56204d2cac55412b1d1aa92037e310aa4885a842e6571aab5db04a9bd12',319);
INSERT INTO "audit_record" VALUES(320,'2026-03-07T12:00:00.000000Z','Anna','anna','desk','0.1.0',1,'role_account.create','role_account',38,'','window','3777d044-7982-4357-97e9-9ec822c9dc28',320,'cad894bb2bdbe9c6e53c2a6fec5633d80696bf5353f3593b35e3ab4a6118b776','7d6c69e1074e7f2f39c775170f4283fbd857f1f6e897f94ed36cce349692af14',320);
INSERT INTO "audit_record" VALUES(321,'2026-03-07T12:00:00.000000Z','Anna','anna','desk','0.1.0',1,'role_account.create','role_account',39,'','window','3777d044-7982-4357-97e9-9ec822c9dc28',321,'9028e80c235ae42052bd8d998930514282365ac347ae61dd608c492451d17c40','3a67b4cb686f7c1b427ce98a0f0fbaabb997ef63bde4c72edb528fe30201a3d8',321);
INSERT INTO "audit_record" VALUES(322,'2026-03-07T12:00:00.000000Z','Anna','anna','desk','0.1.0',1,'role_account.create','role_account',40,'','window','3777d044-7982-4357-97e9-9ec822c9dc28',322,'65f2e690a889171e95b7a84850654d3e14732154bdf818d61a4519df401d4672','0714bc64d06f71e21608fe4d87bd91c27dcd86eb366c916fc10155cd8a15ea19',322);
INSERT INTO "audit_record" VALUES(323,'2026-03-07T12:00:00.000000Z','Anna','anna','desk','0.1.0',1,'role_account.create','role_account',41,'','window','3777d044-7982-4357-97e9-9ec822c9dc28',323,'bd7d208d3596c4fce62588aeb21552228326f9e10fbefab8ea96ec6670210ed6','07942c058d8f7f400e901495542bdf1055ac388cc989a1219a91efa6bdcfbf21',323);
INSERT INTO "audit_record" VALUES(324,'2026-03-07T12:00:00.000000Z','Anna','anna','desk','0.1.0',1,'role_account.create','role_account',42,'','window','3777d044-7982-4357-97e9-9ec822c9dc28',324,'e3822407ced3f34362903064e736ce732e017a47950117c853941d1b677c57c2','473d298dd4a00b0e979259bcf0a991a62e475d02a4db89921141c34eced70bdd',324);
INSERT INTO "audit_record" VALUES(325,'2026-03-07T12:00:00.000000Z','Anna','anna','desk','0.1.0',1,'role_account.create','role_account',43,'','window','3777d044-7982-4357-97e9-9ec822c9dc28',325,'3d9ca8b6dc298bf0587543923738330d36eff8602e8878efe2bd99fb7312e488','aeaab9332c9ed015b3c43df3a0925d3848ede14480378644a9bc54d2a749f1da',325);
INSERT INTO "audit_record" VALUES(326,'2026-03-07T12:00:00.000000Z','Anna','anna','desk','0.1.0',1,'role_account.create','role_account',44,'','window','3777d044-7982-4357-97e9-9ec822c9dc28',326,'5eaff5ce426bed164deebd59f3249dd05d0dd00b8cc4d50ca4d5a9b78d6ae6dc','4ee224ffc7815b413f6bd1f84f8ac0e4353928c4da9e2e99e30dc9213fec4ed1',326);
INSERT INTO "audit_record" VALUES(327,'2026-03-07T12:00:00.000000Z','Anna','anna','desk','0.1.0',1,'role_account.create','role_account',45,'','window','3777d044-7982-4357-97e9-9ec822c9dc28',327,'5c3b44429889a35d8a530e5409fedbd268a088ef61a0ffc2f664a8e6a7595a6a','fe60da2f8f43a9a06ad96384d3e1977a654cd010300a2b2b2513a9f01a418660',327);
INSERT INTO "audit_record" VALUES(328,'2026-03-07T12:00:00.000000Z','Anna','anna','desk','0.1.0',1,'role_account.create','role_account',46,'','window','3777d044-7982-4357-97e9-9ec822c9dc28',328,'72eb6cd103b2df08ccc9a1ff76819581c477a865f64ee6522256d098a9747927','b3c21f83ec2b5a415d0fa16d5120742d311fa885e08526982b69d4ccd8efede3',328);
INSERT INTO "audit_record" VALUES(329,'2026-03-07T12:00:00.000000Z','Anna','anna','desk','0.1.0',1,'role_account.create','role_account',47,'','window','3777d044-7982-4357-97e9-9ec822c9dc28',329,'a3804e80086a2b7971e1e8e6c46fdc770aa09d8dcd9ba76f5b771c2cca8444dc','087ccada72e684cc463898105b435b965147434f3561eae904e837e526511d26',329);
INSERT INTO "audit_record" VALUES(330,'2026-03-07T12:00:00.000000Z','Anna','anna','desk','0.1.0',1,'role_account.create','role_account',48,'','window','3777d044-7982-4357-97e9-9ec822c9dc28',330,'35f8330f22c96d1c03f0dfb60faf950a862d1cb33df27e3a5d72422d5423a19f','8b9f54dc8be542d499c5c5e0d8d6904435678513320b7cf5f463fc88c7a47390',330);
INSERT INTO "audit_record" VALUES(331,'2026-03-07T12:00:00.000000Z','Anna','anna','desk','0.1.0',1,'role_account.create','role_account',49,'','window','3777d044-7982-4357-97e9-9ec822c9dc28',331,'a4a97c91ac7a4f344fcb7dbebfb3a647d41c9730bbbe6989829d8e92634a13e7','d65d2b3aac0ae20143026e157a7e83d180a09eef8cd729f75ccf3111812f7415',331);
INSERT INTO "audit_record" VALUES(332,'2026-03-07T12:00:00.000000Z','Anna','anna','desk','0.1.0',1,'role_account.create','role_account',50,'','window','3777d044-7982-4357-97e9-9ec822c9dc28',332,'4da6911788e0a1a5c6f954099bdcaf96958757a91acea48cd4f9e5056a106ed7','1f1650e41e5b050df4e219102327142b1eaadd090fe228b2a76f9a9df1a0b4cb',332);
INSERT INTO "audit_record" VALUES(333,'2026-03-07T12:00:00.000000Z','Anna','anna','desk','0.1.0',1,'role_account.create','role_account',51,'','window','3777d044-7982-4357-97e9-9ec822c9dc28',333,'e05cdb132ee3cbf42d7f3952493029b54d90fd831eb7f0cf9a40f92c3bf59e0f','2ae1852c6a2f67844e18f00123aadb925470e705781db3ba78e9ac48bb99bba9',333);
INSERT INTO "audit_record" VALUES(334,'2026-03-07T12:00:00.000000Z','Anna','anna','desk','0.1.0',1,'role_account.create','role_account',52,'','window','3777d044-7982-4357-97e9-9ec822c9dc28',334,'d2be48ab892e5046b7dd32fb9682fffa5ca4a5669672c26374b46c04bf00b657','95926f47aa6b8063e222f22330eeeadcb7601125eeace887262973c03c310321',334);
INSERT INTO "audit_record" VALUES(335,'2026-03-07T12:00:00.000000Z','Anna','anna','desk','0.1.0',1,'role_account.create','role_account',53,'','window','3777d044-7982-4357-97e9-9ec822c9dc28',335,'4c553824d919b1f1b4101076a017b200e7bea525e84e77e45885a9988ed2c1a9','6cdfa7f794378bee8b0a13a6b15a667a76c5defc6057587cfa4f82a252011d39',335);
INSERT INTO "audit_record" VALUES(336,'2026-03-07T12:00:00.000000Z','Anna','anna','desk','0.1.0',1,'role_account.create','role_account',54,'','window','3777d044-7982-4357-97e9-9ec822c9dc28',336,'4c6dee79d8f54f76946b32502811a8f41b848a60001f0bcffa65feb96897a2c8','fec7bee2475abbe6b7ba90695139ecee11e1c43f5f13f4ec0f68e23c8690c3b0',336);
INSERT INTO "audit_record" VALUES(337,'2026-03-07T12:00:00.000000Z','Anna','anna','desk','0.1.0',1,'role_account.create','role_account',55,'','window','3777d044-7982-4357-97e9-9ec822c9dc28',337,'c59ef4be62ecc18fa765d7cc2e5080773789489a811baf0fe729e13bdb3e06ac','3cf983ad4ddcd5e0feeec204ac5b49ee200e8aa34a921fa74b2c5db1c578fb2f',337);
INSERT INTO "audit_record" VALUES(338,'2026-03-07T12:00:00.000000Z','Anna','anna','desk','0.1.0',1,'role_account.create','role_account',56,'','window','3777d044-7982-4357-97e9-9ec822c9dc28',338,'298c636641c55a37a383ec27b5a3f07ae4d6ed8dfe2bf8ff58ac5e339bb4924e','ff8cf2d99281be94504c46694604b19ec2a2c5d49aff484ffb6444db06e4df60',338);
INSERT INTO "audit_record" VALUES(339,'2026-03-07T12:00:00.000000Z','Anna','anna','desk','0.1.0',1,'vat_group.create','vat_group',1,'DOMESTIC','window','3777d044-7982-4357-97e9-9ec822c9dc28',339,'e96b55378b30581c03eaa20bf165e36f332c77a1e85afda5b31d83ecad8a0ea6','a44be83f792b1d9317de8b717ba06bcb9787f144346890835ce4c3e18ba23131',339);
INSERT INTO "audit_record" VALUES(340,'2026-03-07T12:00:00.000000Z','Anna','anna','desk','0.1.0',1,'vat_group.create','vat_group',2,'DOMESTIC-RC','window','3777d044-7982-4357-97e9-9ec822c9dc28',340,'a72715fd5d5e4c5844357849a3d663ff3eb8796220b63c5ace1f37c85c89e6fb','6e1f90047bd5939313efaf74b54ea79c3ac7aaadf1e26fe3ab4264390abb8a63',340);
INSERT INTO "audit_record" VALUES(341,'2026-03-07T12:00:00.000000Z','Anna','anna','desk','0.1.0',1,'vat_group.create','vat_group',3,'EU-BUSINESS','window','3777d044-7982-4357-97e9-9ec822c9dc28',341,'17115566a729c618a7587cc783318173d02d26782681c240489cd676a761feab','f5456c6fa12d9a375b4d9dc65fcb81786638391ff9066116084a2a572cbb8885',341);
INSERT INTO "audit_record" VALUES(342,'2026-03-07T12:00:00.000000Z','Anna','anna','desk','0.1.0',1,'vat_group.create','vat_group',4,'EXPORT','window','3777d044-7982-4357-97e9-9ec822c9dc28',342,'c20b775d0b257f8d2e089b868c5d12c7b487e3ccd80b120efa6ac5fdfbe40354','2a803f82647d936d72b6d2e00b92ea8b0a84442844798baca30861ba79fc8f5e',342);
INSERT INTO "audit_record" VALUES(343,'2026-03-07T12:00:00.000000Z','Anna','anna','desk','0.1.0',1,'vat_group.create','vat_group',5,'EXEMPT','window','3777d044-7982-4357-97e9-9ec822c9dc28',343,'8a50c72fd30a5a4c0c3180c25f739d020fd9cbeefd4ca627d89f916a2197b472','7d1105e36878ae05cab267b2e223d898ce1b454d7cb8808430fd8578c7030277',343);
INSERT INTO "audit_record" VALUES(344,'2026-03-07T12:00:00.000000Z','Anna','anna','desk','0.1.0',1,'item_vat_group.create','item_vat_group',1,'STD','window','3777d044-7982-4357-97e9-9ec822c9dc28',344,'ed696650eb44a1a915bc5f04422f92b7f4eb278440fd171aa0963ebefb87a6b6','ead46bfb570208b2c9030c23a641236b967cbc026e17abb81eddb1e030a60362',344);
INSERT INTO "audit_record" VALUES(345,'2026-03-07T12:00:00.000000Z','Anna','anna','desk','0.1.0',1,'item_vat_group.create','item_vat_group',2,'RED','window','3777d044-7982-4357-97e9-9ec822c9dc28',345,'e7be8fd05d0df41fd5f3eff7db1d6088e4253034f12de72980b7e0cd09749d49','1aabce8cc2ce9d09e767d2005b2aec4e256acd6d5452627e8fc8ab9d45fbed5a',345);
INSERT INTO "audit_record" VALUES(346,'2026-03-07T12:00:00.000000Z','Anna','anna','desk','0.1.0',1,'item_vat_group.create','item_vat_group',3,'ZERO','window','3777d044-7982-4357-97e9-9ec822c9dc28',346,'f91a2277afc2e1132d9071288df931e2d8f67e391e329b3ee151e4a1c7e81e4b','8ac77cac5281512964d7929de0ebb24b62552998a6241dc3a208b42034534ab5',346);
INSERT INTO "audit_record" VALUES(347,'2026-03-07T12:00:00.000000Z','Anna','anna','desk','0.1.0',1,'item_vat_group.create','item_vat_group',4,'EXEMPT','window','3777d044-7982-4357-97e9-9ec822c9dc28',347,'864b99123a0e19b6ca688c91b7ad64f3a6226b810a49e576341702e6d449e2c1','376dc56f542478d7e911ebbf4d18ebd204959d65a4a3dc324470b0f9ad5b0525',347);
INSERT INTO "audit_record" VALUES(348,'2026-03-07T12:00:00.000000Z','Anna','anna','desk','0.1.0',1,'item_vat_group.create','item_vat_group',5,'SERVICES','window','3777d044-7982-4357-97e9-9ec822c9dc28',348,'0a445477018d1d0db78a97bdf0a5a5970a97f5981c274f89b4337ffb8c29089d','b5eee89cb52e2312cc87bc316d74500b65ede4187b02624e487c51a22379ff6a',348);
INSERT INTO "audit_record" VALUES(349,'2026-03-07T12:00:00.000000Z','Anna','anna','desk','0.1.0',1,'item_vat_group.create','item_vat_group',6,'OUTSIDE','window','3777d044-7982-4357-97e9-9ec822c9dc28',349,'e9963cf4f69df70f5bd94fd132f81c767d99c152c64a6db39259a3c99be43524','81b17a886a18a8dde91f222eaf872624de4aff15120ba35c69a34323b1aed727',349);
INSERT INTO "audit_record" VALUES(350,'2026-03-07T12:00:00.000000Z','Anna','anna','desk','0.1.0',1,'vat_code.create','vat_code',1,'S1','window','3777d044-7982-4357-97e9-9ec822c9dc28',350,'ae206d0952b2a7411671b5e210093f98b1507cfe8025ba11edd5c071c7dab30e','421c1fa9194fe63ef62e7c8f33fee1a57abca7021e8e2cbcccb53098a8b09e1e',350);
INSERT INTO "audit_record" VALUES(351,'2026-03-07T12:00:00.000000Z','Anna','anna','desk','0.1.0',NULL,'vat_rate.create','vat_rate',1,'','window','3777d044-7982-4357-97e9-9ec822c9dc28',351,'1b6aeaffabbbf2b8162f98fc2cc2c578f7a51ecaf04d0999fea06a8325d3b2ce','975ad27449a985fae690da08515f0669209b700c921c2da3524f4b75ed1502d1',351);
INSERT INTO "audit_record" VALUES(352,'2026-03-07T12:00:00.000000Z','Anna','anna','desk','0.1.0',1,'vat_code.create','vat_code',2,'S2','window','3777d044-7982-4357-97e9-9ec822c9dc28',352,'c99affef919528330b1dcc4248509d278315e49b1daf358076b7fe66913f3b23','d9db6ea2b8bdc9a24952e967269b54dbfc221f7e5c030ee9e02f0ac35d891eab',352);
INSERT INTO "audit_record" VALUES(353,'2026-03-07T12:00:00.000000Z','Anna','anna','desk','0.1.0',NULL,'vat_rate.create','vat_rate',2,'','window','3777d044-7982-4357-97e9-9ec822c9dc28',353,'9bbfe348b5e2a77de74b48f3dcae54d956380353282097b02479a7f4842ad86e','c714b91faeb912eeee53f1af24e985b9c49da6ed5a1546267cac461d51f3a96c',353);
INSERT INTO "audit_record" VALUES(354,'2026-03-07T12:00:00.000000Z','Anna','anna','desk','0.1.0',1,'vat_code.create','vat_code',3,'Z','window','3777d044-7982-4357-97e9-9ec822c9dc28',354,'47cf1ea64ec165c293cbba924bfc5998659dcc5b795461306b426b0e7ef1ca6d','f611a77f762e45ed1524975e59521e75515b6ab4b1fcb5a8a810fb034c974761',354);
INSERT INTO "audit_record" VALUES(355,'2026-03-07T12:00:00.000000Z','Anna','anna','desk','0.1.0',NULL,'vat_rate.create','vat_rate',3,'','window','3777d044-7982-4357-97e9-9ec822c9dc28',355,'bc39adec92a4ed9aea1196d3e70989c19c56e155dec20141cd5e827b73adb342','377e3e03acdcafdbca0a667c8befee10735b06dd8b71ab9272e8fcded586b00a',355);
INSERT INTO "audit_record" VALUES(356,'2026-03-07T12:00:00.000000Z','Anna','anna','desk','0.1.0',1,'vat_code.create','vat_code',4,'E','window','3777d044-7982-4357-97e9-9ec822c9dc28',356,'439f257b2ad17b60db3e017737bd8ac9744b3a00ac3f75d1f82ecdde64928ded','41877d6376f9cd6292f32b7dca85bb7a81801ae368f65912599ee8dfdcdc61a8',356);
INSERT INTO "audit_record" VALUES(357,'2026-03-07T12:00:00.000000Z','Anna','anna','desk','0.1.0',NULL,'vat_rate.create','vat_rate',4,'','window','3777d044-7982-4357-97e9-9ec822c9dc28',357,'bc40309e945b3d99820d8b8d541c5d3ac5d394370efdc8e21ce83d6012143fd6','1096ad611c5a9080115bfd9199b239840243d51623329e0f529ee13f96e78ebf',357);
INSERT INTO "audit_record" VALUES(358,'2026-03-07T12:00:00.000000Z','Anna','anna','desk','0.1.0',1,'vat_code.create','vat_code',5,'RC','window','3777d044-7982-4357-97e9-9ec822c9dc28',358,'3065c2bd999d801a9f3513d6a6225dbd60f076cedd79577176bbb3ce8f397134','4749bf19d34f005d02cd0a67e41433390ef43f6b1ca2d6c29c4e5efa76881818',358);
INSERT INTO "audit_record" VALUES(359,'2026-03-07T12:00:00.000000Z','Anna','anna','desk','0.1.0',NULL,'vat_rate.create','vat_rate',5,'','window','3777d044-7982-4357-97e9-9ec822c9dc28',359,'fcbe1b1c0e53d985401bcc325372497dd58debd4a8460da2ff2bd6a0a843f3af','0a4c6374c752dbc94a376cfa988861c1c4f34c6506a38c2f85b406bf2bb5e713',359);
INSERT INTO "audit_record" VALUES(360,'2026-03-07T12:00:00.000000Z','Anna','anna','desk','0.1.0',1,'vat_code.create','vat_code',6,'ICS','window','3777d044-7982-4357-97e9-9ec822c9dc28',360,'f6171e7f3f7bf6151f67c3786a6e8208c07a22c48214660209fbb94138ff4b08','fd28cc5f33c06307cd82da218bde6af7298740bfb1eb4807be8aa59880448a22',360);
INSERT INTO "audit_record" VALUES(361,'2026-03-07T12:00:00.000000Z','Anna','anna','desk','0.1.0',NULL,'vat_rate.create','vat_rate',6,'','window','3777d044-7982-4357-97e9-9ec822c9dc28',361,'7b69de1a08cbf3a1c394a91bf108e23e0b432e75334813ca37673eadf80b5ad9','8cb7a1abebc954d0b997debadccd023780b173329c74b2f02d759ecd018e17e7',361);
INSERT INTO "audit_record" VALUES(362,'2026-03-07T12:00:00.000000Z','Anna','anna','desk','0.1.0',1,'vat_code.create','vat_code',7,'ICV','window','3777d044-7982-4357-97e9-9ec822c9dc28',362,'85a3262bace5c84f978f94bb29265ed36989eff51c278b768f2cb0ae3d6c0139','6e6074461e2b9384beb1aeefcadbc389e8b1e2b7f5e63bec1e91ade7fbc691a8',362);
INSERT INTO "audit_record" VALUES(363,'2026-03-07T12:00:00.000000Z','Anna','anna','desk','0.1.0',NULL,'vat_rate.create','vat_rate',7,'','window','3777d044-7982-4357-97e9-9ec822c9dc28',363,'98b194065eebd30719066e60e7ff828a7961aeac2fd3ba0cbd43a0b52bec1d0d','2f16dfcaa9e8db13e31ae3aa7c238ee4676f66792e7ec2a529fa017784c643d8',363);
INSERT INTO "audit_record" VALUES(364,'2026-03-07T12:00:00.000000Z','Anna','anna','desk','0.1.0',1,'vat_code.create','vat_code',8,'ICT','window','3777d044-7982-4357-97e9-9ec822c9dc28',364,'5d74fd2e55c375d3f1488451b42913bbaec6f4451e02eee8d2c15cbface38b04','8668e9bb3c4fd5460984b314137e8ee92a92857b11c8c0126a508b4fe54aa85a',364);
INSERT INTO "audit_record" VALUES(365,'2026-03-07T12:00:00.000000Z','Anna','anna','desk','0.1.0',NULL,'vat_rate.create','vat_rate',8,'','window','3777d044-7982-4357-97e9-9ec822c9dc28',365,'67ae5df7c16361776ce6dda949293a88a86ad2b61b2759f4259e5a3e2a1f643f','0dded898d2019b843888cc12904a8962067b3a03be87eaceaf9e6a200236eb10',365);
INSERT INTO "audit_record" VALUES(366,'2026-03-07T12:00:00.000000Z','Anna','anna','desk','0.1.0',1,'vat_code.create','vat_code',9,'EXP','window','3777d044-7982-4357-97e9-9ec822c9dc28',366,'09f6e9d51f2dd579c269270c56bb2507fe1c88af9a6138134dd7fb2e614efcc1','00ba7975145b93585dbd7dc7d187e35bf0605860f2a53e7fdfd92b4a2ab9c800',366);
INSERT INTO "audit_record" VALUES(367,'2026-03-07T12:00:00.000000Z','Anna','anna','desk','0.1.0',NULL,'vat_rate.create','vat_rate',9,'','window','3777d044-7982-4357-97e9-9ec822c9dc28',367,'5c2f9897fb62207551c2bd4ce06009e5aa1dc21e110aa206d93d725043fc422e','41151d1a922ec123c25301e6cbd0c6158f8fd1249e228a48c0d820b7e9e9cce3',367);
INSERT INTO "audit_record" VALUES(368,'2026-03-07T12:00:00.000000Z','Anna','anna','desk','0.1.0',1,'vat_code.create','vat_code',10,'OOS','window','3777d044-7982-4357-97e9-9ec822c9dc28',368,'efac96011d59ff6e5268603a880722e058c1d1cacef03ac92a468cae40682604','304d9877397035650c0659cbb57fd5dbd9b41418a8cf6973455aa399072e3f31',368);
INSERT INTO "audit_record" VALUES(369,'2026-03-07T12:00:00.000000Z','Anna','anna','desk','0.1.0',NULL,'vat_rate.create','vat_rate',10,'','window','3777d044-7982-4357-97e9-9ec822c9dc28',369,'6d9f2d073e23539678fb2c8180df79fdec80fa031413d7a654c1dff754328ec4','d77c515f74945c7acf3281744c95cc01cc208d12e71d4ad776ceffa31045d192',369);
INSERT INTO "audit_record" VALUES(370,'2026-03-07T12:00:00.000000Z','Anna','anna','desk','0.1.0',1,'vat_code.create','vat_code',11,'SB','window','3777d044-7982-4357-97e9-9ec822c9dc28',370,'9ead00c426e222e76a7b56eefcc44383f919e737a62f153818ede9647ebaabaf','4b86430d5a065ff9527da3af8165776626c96c116a2fdd4aa21f5b90fd0ddb51',370);
INSERT INTO "audit_record" VALUES(371,'2026-03-07T12:00:00.000000Z','Anna','anna','desk','0.1.0',NULL,'vat_rate.create','vat_rate',11,'','window','3777d044-7982-4357-97e9-9ec822c9dc28',371,'d8e97101bcb9fd94c89e21552cc8006e89e9c8086f95edce6be0506572afbb5f','8a02270582f0c09d159776ab8537b0ba459ff8d77c3f279edb5f11699790fe12',371);
INSERT INTO "audit_record" VALUES(372,'2026-03-07T12:00:00.000000Z','Anna','anna','desk','0.1.0',1,'vat_matrix.create','vat_matrix',1,'','window','3777d044-7982-4357-97e9-9ec822c9dc28',372,'1c655d3197261e769650934a6f5fe9e306ec8eb3c5e06bf450cc30a358f0e9ba','8cbc174d06a84730119e254a27f1be983602b660c722779aadfa0ac39cf1f927',372);
INSERT INTO "audit_record" VALUES(373,'2026-03-07T12:00:00.000000Z','Anna','anna','desk','0.1.0',1,'vat_matrix.create','vat_matrix',2,'','window','3777d044-7982-4357-97e9-9ec822c9dc28',373,'0147e5eeb389eea677630ea47f181a4aabe10c3a7502011c70fecb4f04f88c85','2599799e6f1954693a92fd0994fd8f9e01af0473c7d8b3225b19f405c6536e15',373);
INSERT INTO "audit_record" VALUES(374,'2026-03-07T12:00:00.000000Z','Anna','anna','desk','0.1.0',1,'vat_matrix.create','vat_matrix',3,'','window','3777d044-7982-4357-97e9-9ec822c9dc28',374,'0344351c27cad8880dc90bcc5264a6fd1b58aefb550daf77b46456228e86be12','566c13baba6be69a10c341f94d06d17334b141dd4e0296743df97faaaf45ad26',374);
INSERT INTO "audit_record" VALUES(375,'2026-03-07T12:00:00.000000Z','Anna','anna','desk','0.1.0',1,'vat_matrix.create','vat_matrix',4,'','window','3777d044-7982-4357-97e9-9ec822c9dc28',375,'e54eb56e3a646328f2d5b96006c084efd90f5633b8f09adcc85c8deb411d55c3','e52b9c5b54796c739954697806712f4f7eb5f9ef659fdf04fb3a4f80bd65bfaa',375);
INSERT INTO "audit_record" VALUES(376,'2026-03-07T12:00:00.000000Z','Anna','anna','desk','0.1.0',1,'vat_matrix.create','vat_matrix',5,'','window','3777d044-7982-4357-97e9-9ec822c9dc28',376,'88601c0716c5a8567ad260a572b63a0068fef6613aa47df4589913f833dab51c','96b9a31dc7fdf7f4d4ee08920dc2c3c6c2ba8a3700207fbe12b09f3af103e7aa',376);
INSERT INTO "audit_record" VALUES(377,'2026-03-07T12:00:00.000000Z','Anna','anna','desk','0.1.0',1,'vat_matrix.create','vat_matrix',6,'','window','3777d044-7982-4357-97e9-9ec822c9dc28',377,'b5eb4a0313ede3097a94f1cb917aa6308c400e660b682186008f9f50677cec45','40fb3ed96fc1a1053103984a89e19279a01c072d92ae39ed2935abf8ffaa86c2',377);
INSERT INTO "audit_record" VALUES(378,'2026-03-07T12:00:00.000000Z','Anna','anna','desk','0.1.0',1,'vat_matrix.create','vat_matrix',7,'','window','3777d044-7982-4357-97e9-9ec822c9dc28',378,'b44e5c68d904291a01c8448980a0f656845f1e04f94f0cf2996073b675f21cb7','decca5214615024d4fbfba018b211f72e0aefd843da4561dcf7d0eae4c4fb28e',378);
INSERT INTO "audit_record" VALUES(379,'2026-03-07T12:00:00.000000Z','Anna','anna','desk','0.1.0',1,'vat_matrix.create','vat_matrix',8,'','window','3777d044-7982-4357-97e9-9ec822c9dc28',379,'ffa449a2c40b57468a632d356af559369b308b5c9642cf0a87c35abcdc60addf','18a107e9375a40063f9523a1992f8022269e1548c13fff8bbce8ac5739a4359a',379);
INSERT INTO "audit_record" VALUES(380,'2026-03-07T12:00:00.000000Z','Anna','anna','desk','0.1.0',1,'vat_matrix.create','vat_matrix',9,'','window','3777d044-7982-4357-97e9-9ec822c9dc28',380,'f3df9eb5e6604efa3e3f5e71966d8ce9c573e97a0a4836e2ba08eeae133db7fa','bd70a87a413f3af0605564d88ab6c174e25f7a2280b0ceaf5643250f69c65580',380);
INSERT INTO "audit_record" VALUES(381,'2026-03-07T12:00:00.000000Z','Anna','anna','desk','0.1.0',1,'vat_matrix.create','vat_matrix',10,'','window','3777d044-7982-4357-97e9-9ec822c9dc28',381,'f5439ce3314f49be848f8004cf731ba7981f00a2c80f07db073b805423bba35e','1f96d188568510b732a42810d7c22a53b0885ea9bfa76724cf23449df0595586',381);
INSERT INTO "audit_record" VALUES(382,'2026-03-07T12:00:00.000000Z','Anna','anna','desk','0.1.0',1,'vat_matrix.create','vat_matrix',11,'','window','3777d044-7982-4357-97e9-9ec822c9dc28',382,'3f89370d4c62ae02927a266dbcb6033f03abc41bf939dc3375932e60886c3a5c','1ba173cb30f9c3747f1f5dc4e4638e16e38033d65cc7c760fcb2dfb37a514855',382);
INSERT INTO "audit_record" VALUES(383,'2026-03-07T12:00:00.000000Z','Anna','anna','desk','0.1.0',1,'vat_matrix.create','vat_matrix',12,'','window','3777d044-7982-4357-97e9-9ec822c9dc28',383,'774ea76f850cef45093beffab0f6fe020b4d8b0a5bc3180b86532c391700ab7f','64e08dc3b83d81dbca186109ac92f7cf4c6494adcb3d791f28dc98878ad79726',383);
INSERT INTO "audit_record" VALUES(384,'2026-03-07T12:00:00.000000Z','Anna','anna','desk','0.1.0',1,'vat_matrix.create','vat_matrix',13,'','window','3777d044-7982-4357-97e9-9ec822c9dc28',384,'4de269698914b6ea9c0a286f67cadfce2afe0c1bb361bb379b982ee810dd4f5b','5826b21d154ee6aaef6cd25fca7bf36697264e55c7a9fa8ff85672abd7bf0484',384);
INSERT INTO "audit_record" VALUES(385,'2026-03-07T12:00:00.000000Z','Anna','anna','desk','0.1.0',1,'vat_matrix.create','vat_matrix',14,'','window','3777d044-7982-4357-97e9-9ec822c9dc28',385,'8ba5b74e94e18cffde11b8db9235af022b8b7580e05cec50196ac6ecdc0a46ba','f944f7d78a1b1e6b2926c21c5023eabec8985c57fbb64de94d801392633b8490',385);
INSERT INTO "audit_record" VALUES(386,'2026-03-07T12:00:00.000000Z','Anna','anna','desk','0.1.0',1,'vat_matrix.create','vat_matrix',15,'','window','3777d044-7982-4357-97e9-9ec822c9dc28',386,'bd0c7fceb6b97d3760734c5192f061e662de844247137ebbb9e59bb1721598d8','60d5cb66c3d1818e351047b0c8e3b758c4d9dd629f4e218a1a36661ac80dae47',386);
INSERT INTO "audit_record" VALUES(387,'2026-03-07T12:00:00.000000Z','Anna','anna','desk','0.1.0',1,'vat_matrix.create','vat_matrix',16,'','window','3777d044-7982-4357-97e9-9ec822c9dc28',387,'fb5f621fe8943e396d48f037b8396cea7b737cb02d0bd9f5968637ad3d9c9179','ec982335fa7b497b1a22f60d7886538a6fe7915093627f5e052089ae5416a1c5',387);
INSERT INTO "audit_record" VALUES(388,'2026-03-07T12:00:00.000000Z','Anna','anna','desk','0.1.0',1,'vat_matrix.create','vat_matrix',17,'','window','3777d044-7982-4357-97e9-9ec822c9dc28',388,'4c99e6f967c972c485b4a79f2fe68b8e8ba91e6db65fb4674847356e3a962c36','4ea0f21383b2c8056db716bdbede5543f76bda2fa31a1a0011953ba11113b9e5',388);
INSERT INTO "audit_record" VALUES(389,'2026-03-07T12:00:00.000000Z','Anna','anna','desk','0.1.0',1,'vat_matrix.create','vat_matrix',18,'','window','3777d044-7982-4357-97e9-9ec822c9dc28',389,'6c8652c3ae4c878b6e8089aae7034dc1a412dd284192055e26f7289775c970e4','76b88c8cc92c28ef73425e12616a37384c5526ea021ca537aba4ffa006e73754',389);
INSERT INTO "audit_record" VALUES(390,'2026-03-07T12:00:00.000000Z','Anna','anna','desk','0.1.0',1,'vat_matrix.create','vat_matrix',19,'','window','3777d044-7982-4357-97e9-9ec822c9dc28',390,'e33a83a722c8d6d0fde551a93989adfcc8a8d0d59bf3e008a3cfde8c5d46998d','ed8f96a0970b1298d343da473afdd192ef34008201f7290fa0cbb47ee2aea4ef',390);
INSERT INTO "audit_record" VALUES(391,'2026-03-07T12:00:00.000000Z','Anna','anna','desk','0.1.0',1,'vat_matrix.create','vat_matrix',20,'','window','3777d044-7982-4357-97e9-9ec822c9dc28',391,'61f75552bf51a81c3df9a92da39c5ec30c3df7c29b0487bd39a727638891b293','fb7157b3049a45ff7da05079a868e614527441e468193e931cd3ce710d9dc7b0',391);
INSERT INTO "audit_record" VALUES(392,'2026-03-07T12:00:00.000000Z','Anna','anna','desk','0.1.0',1,'vat_matrix.create','vat_matrix',21,'','window','3777d044-7982-4357-97e9-9ec822c9dc28',392,'1ee7ba96b66e1ed24fb3275779b8ec70fe0acbbc0d5b61fc09b7e2c3b3f1309a','85a9a2322fec6f55c1d60591d08afd27a1db0395007f825c1b1c858196802e35',392);
INSERT INTO "audit_record" VALUES(393,'2026-03-07T12:00:00.000000Z','Anna','anna','desk','0.1.0',1,'vat_matrix.create','vat_matrix',22,'','window','3777d044-7982-4357-97e9-9ec822c9dc28',393,'bc5f78060150b084cc540385f91f28a9d2ea1a12598fad22ba13b69645b98ec4','ed0dc0aeeb0d1be7697442f1c6cedd2dcbddaa42ec732e6dff0b7b92bfed8040',393);
INSERT INTO "audit_record" VALUES(394,'2026-03-07T12:00:00.000000Z','Anna','anna','desk','0.1.0',1,'vat_matrix.create','vat_matrix',23,'','window','3777d044-7982-4357-97e9-9ec822c9dc28',394,'9f64392fcf9d58512dd4116aff8256c2050c1c24f0cd30dca04fcb2322f5cb26','3c1e368ce217e675071ef6b3e93df398fb4dbc779ff890e437d8ae0ea9a5e53f',394);
INSERT INTO "audit_record" VALUES(395,'2026-03-07T12:00:00.000000Z','Anna','anna','desk','0.1.0',1,'vat_matrix.create','vat_matrix',24,'','window','3777d044-7982-4357-97e9-9ec822c9dc28',395,'6c6e17b2217c9e3f3f4ca5a21cd76d091aa9f825ef6413c07a2f87803c885a34','485608ef8a3ba90717bd9a1a0a20e1336fb5b5e11a8b48dbc015dc4b5d057c6c',395);
INSERT INTO "audit_record" VALUES(396,'2026-03-07T12:00:00.000000Z','Anna','anna','desk','0.1.0',1,'vat_matrix.create','vat_matrix',25,'','window','3777d044-7982-4357-97e9-9ec822c9dc28',396,'54831b64c9b01e4b22d83f419d0538c48c4377b5618cd081d744448c3fad03f6','be126ffb0b0edc26ae1dc9bc2ac4918802e2fa25bb00a395c91b25dfb0fe6924',396);
INSERT INTO "audit_record" VALUES(397,'2026-03-07T12:00:00.000000Z','Anna','anna','desk','0.1.0',1,'vat_matrix.create','vat_matrix',26,'','window','3777d044-7982-4357-97e9-9ec822c9dc28',397,'a3c5b0835666dfcc9d83387f6a0c8661e7fba98744a16758c596aba591f93bc6','476d5e182d41cc2f2ce028c36bd17e297f737cc36a41482ad6b7f0efc73cd619',397);
INSERT INTO "audit_record" VALUES(398,'2026-03-07T12:00:00.000000Z','Anna','anna','desk','0.1.0',1,'vat_matrix.create','vat_matrix',27,'','window','3777d044-7982-4357-97e9-9ec822c9dc28',398,'3bf571011eac69d47543b5985e032436f7b80ec30ecbc2454d01fdd65bf500b2','e48fe0f4195aa735ef3cbe7463c19cd403eae2320a4ee78f1e999164e960044d',398);
INSERT INTO "audit_record" VALUES(399,'2026-03-07T12:00:00.000000Z','Anna','anna','desk','0.1.0',1,'vat_matrix.create','vat_matrix',28,'','window','3777d044-7982-4357-97e9-9ec822c9dc28',399,'57f2ff08be64ea2a0930bc0462787461177bae6b3386fca58e5008fd05212e74','ce258d0d56529c5b845fa71935fd380e040ded5d9362897eac80bbae89d07d9d',399);
INSERT INTO "audit_record" VALUES(400,'2026-03-07T12:00:00.000000Z','Anna','anna','desk','0.1.0',1,'vat_matrix.create','vat_matrix',29,'','window','3777d044-7982-4357-97e9-9ec822c9dc28',400,'0a2a52de0b34ea614d1e426a8db53d81c54affcc4fc2f9639be1f2feb4462b7e','23628fad02b5126b6132803dc49546d0c089f60d317273284e9eda9728a34f9e',400);
INSERT INTO "audit_record" VALUES(401,'2026-03-07T12:00:00.000000Z','Anna','anna','desk','0.1.0',1,'vat_matrix.create','vat_matrix',30,'','window','3777d044-7982-4357-97e9-9ec822c9dc28',401,'8cf1a49724eeaa54900afda7bd3c7a53db5638a682bad93216fec59fa77249b5','2f7dbc17ce36038cd9f5d5708199010fddd7de5f7ffb6d0d9fcf89443be649b8',401);
INSERT INTO "audit_record" VALUES(402,'2026-03-07T12:00:00.000000Z','Anna','anna','desk','0.1.0',1,'number_series.create','number_series',1,'CUST','window','3777d044-7982-4357-97e9-9ec822c9dc28',402,'4e67936f2997d423291e529256833590d91aa0f07c099bfaa6017e228d498a3b','dabc8de0c33e906da54663a9aec67b05d4e754d355f8dd26a340dfe2cddb56d7',402);
INSERT INTO "audit_record" VALUES(403,'2026-03-07T12:00:00.000000Z','Anna','anna','desk','0.1.0',NULL,'number_series_line.create','number_series_line',1,'','window','3777d044-7982-4357-97e9-9ec822c9dc28',403,'50bae6d4d90b941e5c175db4b25ea7db03edf598e8a89fb0a4220f2487980640','11af8c2760b10140d72411f881422910191e82ee9a1bdb9f2160ace330102e6d',403);
INSERT INTO "audit_record" VALUES(404,'2026-03-07T12:00:00.000000Z','Anna','anna','desk','0.1.0',1,'number_series_use.create','number_series_use',1,'','window','3777d044-7982-4357-97e9-9ec822c9dc28',404,'7ed52c40375206138258bcf30caa55c88a13817abca9047d323a848a9e753709','5ba7b694e99f771eeab47321c29ea64d0e06f972ac42db8e331cd24e6ea3aaf8',404);
INSERT INTO "audit_record" VALUES(405,'2026-03-07T12:00:00.000000Z','Anna','anna','desk','0.1.0',1,'number_series.create','number_series',2,'INV','window','3777d044-7982-4357-97e9-9ec822c9dc28',405,'8fa438f86ccebd4e55e3b80f5462808cf72744300dc77adaa793748a255f03ce','2554dfe48068562388618a2cfb48af47e0bea2332d3345d9997f9548d623bf36',405);
INSERT INTO "audit_record" VALUES(406,'2026-03-07T12:00:00.000000Z','Anna','anna','desk','0.1.0',NULL,'number_series_line.create','number_series_line',2,'','window','3777d044-7982-4357-97e9-9ec822c9dc28',406,'33362a72cf60ee7988c3096f8daa757bc342a313fc7bf3af4ccd487dd1e6741a','30287d35b6e4734988e5a09d736d90110e4232b6cde2d6eb27a331ea9935d4b4',406);
INSERT INTO "audit_record" VALUES(407,'2026-03-07T12:00:00.000000Z','Anna','anna','desk','0.1.0',1,'number_series_use.create','number_series_use',2,'','window','3777d044-7982-4357-97e9-9ec822c9dc28',407,'ec3edd2d81c269a98c2d4142b5d58634d7b85f22a76c8a5b344169f6a52d394b','968b2832d3816478e788aa01f76e32bb0e1718f76e29232870f331c21afc97e4',407);
INSERT INTO "audit_record" VALUES(408,'2026-03-07T12:00:00.000000Z','Anna','anna','desk','0.1.0',1,'number_series_use.create','number_series_use',3,'','window','3777d044-7982-4357-97e9-9ec822c9dc28',408,'b768a472458ea4d8912b0389b3b2e9cd3c413e4754e6236491a449f194b0998b','58b4aeb08ba2a5abefdc788207a60b85eb7efb495d175cc0dd1e3391521b83ca',408);
INSERT INTO "audit_record" VALUES(409,'2026-03-07T12:00:00.000000Z','Anna','anna','desk','0.1.0',1,'number_series_use.create','number_series_use',4,'','window','3777d044-7982-4357-97e9-9ec822c9dc28',409,'50576471675f573f80920f80d3aa1b120114a989c1bc167c9ca73740284bbc92','104ecc21249f3530b6370e1c69fbe1c14e8f1daccbb4ebb97fc358e674e1b7a2',409);
INSERT INTO "audit_record" VALUES(410,'2026-03-07T12:00:00.000000Z','Anna','anna','desk','0.1.0',1,'number_series.create','number_series',3,'CRN','window','3777d044-7982-4357-97e9-9ec822c9dc28',410,'18aab171d1e4bef2dabb4caf95ca3c6d93ea9e2a3fde9d562c9d9c680c4fd0d7','c4160242f5fb925a9479bf5d7e0852683f88bdbea7f827cfd131e464bd766071',410);
INSERT INTO "audit_record" VALUES(411,'2026-03-07T12:00:00.000000Z','Anna','anna','desk','0.1.0',NULL,'number_series_line.create','number_series_line',3,'','window','3777d044-7982-4357-97e9-9ec822c9dc28',411,'4a9acf036d4bcd274f36c2640e2445f5c3bbf4c4a4f3efc9ce976df747a9c83e','c58c957a1848bdbe56d6a33302275966c54c9622e9a9e613cd328d5d31e4975b',411);
INSERT INTO "audit_record" VALUES(412,'2026-03-07T12:00:00.000000Z','Anna','anna','desk','0.1.0',1,'number_series_use.create','number_series_use',5,'','window','3777d044-7982-4357-97e9-9ec822c9dc28',412,'6bc35452fd8c374a72a71386bf202896cf22af0067c8216943f8685c49f6a312','89f5c63a30350644634491f78169caff2d831fbef2f93436c183ccc6c3667930',412);
INSERT INTO "audit_record" VALUES(413,'2026-03-07T12:00:00.000000Z','Anna','anna','desk','0.1.0',1,'number_series_use.create','number_series_use',6,'','window','3777d044-7982-4357-97e9-9ec822c9dc28',413,'5bab3398b1582502f8803cf814c271358cf628d68f375a8375d42ecad7045c7f','9f21c97bf8a4beb6ae884a89089cdfadcbb2f60e18f83195dc073a12ad489a9d',413);
INSERT INTO "audit_record" VALUES(414,'2026-03-07T12:00:00.000000Z','Anna','anna','desk','0.1.0',1,'number_series.create','number_series',4,'INTN','window','3777d044-7982-4357-97e9-9ec822c9dc28',414,'1592005aa372636da160851821cc04713415496c1a9f239d3c54848fd71d88f2','940c2313761f6d730cdf3d93640c6d7edffb3195438bd154d49f5377e4eb8322',414);
INSERT INTO "audit_record" VALUES(415,'2026-03-07T12:00:00.000000Z','Anna','anna','desk','0.1.0',NULL,'number_series_line.create','number_series_line',4,'','window','3777d044-7982-4357-97e9-9ec822c9dc28',415,'d8e2fd909045c0e5684be1a243376e1ee5662352a91cc6bcbc9c76f4c5055dde','36bbc7873df04710d996919afe10a10a1270cba155972d78eb6a83aa57cc85c3',415);
INSERT INTO "audit_record" VALUES(416,'2026-03-07T12:00:00.000000Z','Anna','anna','desk','0.1.0',1,'number_series_use.create','number_series_use',7,'','window','3777d044-7982-4357-97e9-9ec822c9dc28',416,'565189b2893c826677b788600e3303fb478e4f963fc5cf8381e10e2e0ded2652','8e051eb67316f10acfbfdd031899e8b945f8fdf0111494a21d5f341d5c86bb84',416);
INSERT INTO "audit_record" VALUES(417,'2026-03-07T12:00:00.000000Z','Anna','anna','desk','0.1.0',1,'number_series.create','number_series',5,'LETTER','window','3777d044-7982-4357-97e9-9ec822c9dc28',417,'8d829adac8f70981ca7c0b38728348eef2472140362aa4c41badf1621eed0f72','b380a1cc766a51fad1d6b8fa7ec2f6fd2925f4e8b48fe73c6ac64058392255f1',417);
INSERT INTO "audit_record" VALUES(418,'2026-03-07T12:00:00.000000Z','Anna','anna','desk','0.1.0',NULL,'number_series_line.create','number_series_line',5,'','window','3777d044-7982-4357-97e9-9ec822c9dc28',418,'a1b05e9b3515c571a87ba25b803c95d98ca539be266cd0152db81adbcf0f9b11','dace462ab61e9a9795ff9bdd1e078fd579bed6d235cea96f95d5f78c1a95cf4b',418);
INSERT INTO "audit_record" VALUES(419,'2026-03-07T12:00:00.000000Z','Anna','anna','desk','0.1.0',1,'number_series_use.create','number_series_use',8,'','window','3777d044-7982-4357-97e9-9ec822c9dc28',419,'14c659b62288608055c6949e665b23ad19e8f07efb0d82ca6c1ee98da3afd26b','6bf26af8299320c3893cbf4490a02c6c0735e11a4cca8b0a3fb036c8acd9bf64',419);
INSERT INTO "audit_record" VALUES(420,'2026-03-07T12:00:00.000000Z','Anna','anna','desk','0.1.0',1,'number_series.create','number_series',6,'V-INV','window','3777d044-7982-4357-97e9-9ec822c9dc28',420,'a5afe329ebe69a6cccf3cdb9d2b5591490ef859bd40994deb12f01d332caee0f','e11f1edce150af48f1e5144bc0af490ecc9019402e99ce008c5f6df7eec7d241',420);
INSERT INTO "audit_record" VALUES(421,'2026-03-07T12:00:00.000000Z','Anna','anna','desk','0.1.0',NULL,'number_series_line.create','number_series_line',6,'','window','3777d044-7982-4357-97e9-9ec822c9dc28',421,'be28956c7dc7e6d12194b5db7a9525ede9eb3166c4452708ff9014e1c3f907f9','e41129d32cfaf0e23fc8373d67bd8549f39d5611567884ec0f1eb117da7e1f5c',421);
INSERT INTO "audit_record" VALUES(422,'2026-03-07T12:00:00.000000Z','Anna','anna','desk','0.1.0',1,'number_series_use.create','number_series_use',9,'','window','3777d044-7982-4357-97e9-9ec822c9dc28',422,'e38f328d3f36321663c9834ebe9f86b5cebddf22336ed6d6d64334091b7b4007','2d19197dfd6645a7fc7364ec365cd679b9cc02299a7753993a20f05a9e50cbf8',422);
INSERT INTO "audit_record" VALUES(423,'2026-03-07T12:00:00.000000Z','Anna','anna','desk','0.1.0',1,'number_series.create','number_series',7,'V-CRN','window','3777d044-7982-4357-97e9-9ec822c9dc28',423,'ae9fa7cb302eb9131a018b420976e663a94616cbc56e372fe8527e00cc1ce4ef','d7057acd5f36ff365586e18c83472fe76f89b47ffb41d30486d9848dbf9f2081',423);
INSERT INTO "audit_record" VALUES(424,'2026-03-07T12:00:00.000000Z','Anna','anna','desk','0.1.0',NULL,'number_series_line.create','number_series_line',7,'','window','3777d044-7982-4357-97e9-9ec822c9dc28',424,'58f6ff17292dabed69981879a26d7bfb027fb21973c294f74e0648817c3175ce','d8ab15fbf6bf1c83ebef59937f1fc62be9a0ca93122b03e661cc4eac1fcb97ba',424);
INSERT INTO "audit_record" VALUES(425,'2026-03-07T12:00:00.000000Z','Anna','anna','desk','0.1.0',1,'number_series_use.create','number_series_use',10,'','window','3777d044-7982-4357-97e9-9ec822c9dc28',425,'c3f95061ba762bd6c680be841cc98d82e8582fe404871ca5266a7171da8ba4b7','7f14cf95fd47b576b10b4a0c51c812bedee2a9e75f4d865056389d4d2057aced',425);
INSERT INTO "audit_record" VALUES(426,'2026-03-07T12:00:00.000000Z','Anna','anna','desk','0.1.0',1,'number_series.create','number_series',8,'V-FTI','window','3777d044-7982-4357-97e9-9ec822c9dc28',426,'efb1157caf5fd20b2d5d126cd694ce3ffb9b9ba570c165c3b68a5c15dfe17ebc','abe5346a4009cac2f72a91b0261f44f9940ac4e5fa0895701c2c7d37052c1f51',426);
INSERT INTO "audit_record" VALUES(427,'2026-03-07T12:00:00.000000Z','Anna','anna','desk','0.1.0',NULL,'number_series_line.create','number_series_line',8,'','window','3777d044-7982-4357-97e9-9ec822c9dc28',427,'4ccf8478ac77ba113e51dbb5e763cd041a68aaebfe88a3980aed87256e50c686','9b9b6f5d06a9eba041543387f9419aa4752b84e617c25312fce912c1c9baccc2',427);
INSERT INTO "audit_record" VALUES(428,'2026-03-07T12:00:00.000000Z','Anna','anna','desk','0.1.0',1,'number_series_use.create','number_series_use',11,'','window','3777d044-7982-4357-97e9-9ec822c9dc28',428,'d753e8eb41c2bbcdc66ecfbf8f48e9a56c8ce27f38ede9ac44b14bca9d1cb40f','c1ffd78daea4ec0b4d33b0a37ab02b0a42b319fa4a0c43b8d8b94c64adb53b54',428);
INSERT INTO "audit_record" VALUES(429,'2026-03-07T12:00:00.000000Z','Anna','anna','desk','0.1.0',1,'number_series.create','number_series',9,'V-FTC','window','3777d044-7982-4357-97e9-9ec822c9dc28',429,'1ecb4190f0e68242206196c65ff37836a40623b7dc5315e001c53e28fc285905','2c34515639d31640a7a478808153f1de11028f4b49d5d00ebfcdf53bf5085238',429);
INSERT INTO "audit_record" VALUES(430,'2026-03-07T12:00:00.000000Z','Anna','anna','desk','0.1.0',NULL,'number_series_line.create','number_series_line',9,'','window','3777d044-7982-4357-97e9-9ec822c9dc28',430,'1892922cdf06674f4e4493a6bb33714c55c4e73ce801a16195f5a2d2db30c421','31350303337b7c564080df25ef85feec8c1c4a5618bb996ff77372e1ce83799e',430);
INSERT INTO "audit_record" VALUES(431,'2026-03-07T12:00:00.000000Z','Anna','anna','desk','0.1.0',1,'number_series_use.create','number_series_use',12,'','window','3777d044-7982-4357-97e9-9ec822c9dc28',431,'117ca476a9abf361f0730a6f543ffc01222e29477c69d09f4107127ad3e224d3','4179ea5dae2fb2364e69e81885d9bc045851d08fcd98cbe923c4c9ca71ca5033',431);
INSERT INTO "audit_record" VALUES(432,'2026-03-07T12:00:00.000000Z','Anna','anna','desk','0.1.0',1,'number_series.create','number_series',10,'V-PRE','window','3777d044-7982-4357-97e9-9ec822c9dc28',432,'0e1c517fb93dbd8e3052227d6b4b4a5df18f2a84ac2273d70c6a3e518a12db59','64982593f39a1c090727a960ab7486f3696357ee6ea42558b56c8346111c7e94',432);
INSERT INTO "audit_record" VALUES(433,'2026-03-07T12:00:00.000000Z','Anna','anna','desk','0.1.0',NULL,'number_series_line.create','number_series_line',10,'','window','3777d044-7982-4357-97e9-9ec822c9dc28',433,'98ad444122bc162c1f04bef39437744c6b071518a6405466d4d4b0ea66a47817','c7c4d615202d19f3f2796867003fb6caa9e67559bc27161a03d623f0e0a43f3c',433);
INSERT INTO "audit_record" VALUES(434,'2026-03-07T12:00:00.000000Z','Anna','anna','desk','0.1.0',1,'number_series_use.create','number_series_use',13,'','window','3777d044-7982-4357-97e9-9ec822c9dc28',434,'c0a996802bfadf4e6056616954e9ef47ad2e4bd129d9e1dcb9dc95fbcec44548','695ebe83859364d39fc4cd174d9eb5cc56bc9f9afa6bcd21e286b1e4e5f782c6',434);
INSERT INTO "audit_record" VALUES(435,'2026-03-07T12:00:00.000000Z','Anna','anna','desk','0.1.0',1,'number_series.create','number_series',11,'V-PAY','window','3777d044-7982-4357-97e9-9ec822c9dc28',435,'dd38184d0c0aa4373e5fdf7dc837dff32096cccce13c9ffb4a96edc825e279ac','579b1953c35bff052d676718fc9f079a35fe29a5ee19f61e67951e3589232c54',435);
INSERT INTO "audit_record" VALUES(436,'2026-03-07T12:00:00.000000Z','Anna','anna','desk','0.1.0',NULL,'number_series_line.create','number_series_line',11,'','window','3777d044-7982-4357-97e9-9ec822c9dc28',436,'b14d6b66be49413776e5a7bfff8d2877238c4a524ec8737310302517f576850f','4969158d194902d1b078ad856bc8c0866fa6570c7e2ff2787f1a176f597cf4af',436);
INSERT INTO "audit_record" VALUES(437,'2026-03-07T12:00:00.000000Z','Anna','anna','desk','0.1.0',1,'number_series_use.create','number_series_use',14,'','window','3777d044-7982-4357-97e9-9ec822c9dc28',437,'d009285995de42a51c473d9c81cbb49f8f07b2b03d1f46d16529e5586eefa12c','2673a577cc719def3466b00a845e364348ea1261008a07b01a9583478452710d',437);
INSERT INTO "audit_record" VALUES(438,'2026-03-07T12:00:00.000000Z','Anna','anna','desk','0.1.0',1,'number_series.create','number_series',12,'V-SET','window','3777d044-7982-4357-97e9-9ec822c9dc28',438,'f27697a256ce47c1679d17d61afc38d1a0387acbb6a2d70f9470d34ec97cccb5','f8c8f8b4f2bc4fcc05e3ac9541e6f0bc193fc44f30b8b53f571d35ef656d56a5',438);
INSERT INTO "audit_record" VALUES(439,'2026-03-07T12:00:00.000000Z','Anna','anna','desk','0.1.0',NULL,'number_series_line.create','number_series_line',12,'','window','3777d044-7982-4357-97e9-9ec822c9dc28',439,'f2f207a270aead3d82a6eefdbef6f7ca1ce2146bbf52c5d20574f5d13761c1f1','e25877360dae0aae731bb9441cc883a033424651b140623920aa638cc0ba102f',439);
INSERT INTO "audit_record" VALUES(440,'2026-03-07T12:00:00.000000Z','Anna','anna','desk','0.1.0',1,'number_series_use.create','number_series_use',15,'','window','3777d044-7982-4357-97e9-9ec822c9dc28',440,'a4377ff781c2ba06ac1df16e64e68825d8c5d5365806f5b8455baf595aacc527','353e70a39d8ed5713950c056e5691e8ba7c145b79c2f8dd4c48eeb17a0d4cff0',440);
INSERT INTO "audit_record" VALUES(441,'2026-03-07T12:00:00.000000Z','Anna','anna','desk','0.1.0',1,'number_series.create','number_series',13,'V-REF','window','3777d044-7982-4357-97e9-9ec822c9dc28',441,'86af82eb5e34722385bc75aa55bd6b6f637a12617f66961b9646bc9ba05151d9','76b0b118b3e1547aac16324f1d287b99496d867d3f6451d471388102adea1aaf',441);
INSERT INTO "audit_record" VALUES(442,'2026-03-07T12:00:00.000000Z','Anna','anna','desk','0.1.0',NULL,'number_series_line.create','number_series_line',13,'','window','3777d044-7982-4357-97e9-9ec822c9dc28',442,'f4ea157e0060c2350e70b80d9e0ef8893e70624e7590b70514433d4bf16fbcd3','ee427ee9d3389115b6c19e91e5906e2212431c45dab52551c9afe63b3fdeb76c',442);
INSERT INTO "audit_record" VALUES(443,'2026-03-07T12:00:00.000000Z','Anna','anna','desk','0.1.0',1,'number_series_use.create','number_series_use',16,'','window','3777d044-7982-4357-97e9-9ec822c9dc28',443,'e7c52b953e35dc5411445cfbe10e233d8fb3811a18dacabcbc696930527915f8','bdc611862e94ed0cdb1701f2e88b842d2bf9d9625842e1bece3757dc48d1f6da',443);
INSERT INTO "audit_record" VALUES(444,'2026-03-07T12:00:00.000000Z','Anna','anna','desk','0.1.0',1,'number_series.create','number_series',14,'V-BNK','window','3777d044-7982-4357-97e9-9ec822c9dc28',444,'7a8362f3e4f7a1d4a275d9a52bcb20b60f8e7355cc9891aafaf8fee0d57cf2b6','33fd3c4cac30a829822f3790b1aa84efbae0e51605a3a630fc93e54e81a125ef',444);
INSERT INTO "audit_record" VALUES(445,'2026-03-07T12:00:00.000000Z','Anna','anna','desk','0.1.0',NULL,'number_series_line.create','number_series_line',14,'','window','3777d044-7982-4357-97e9-9ec822c9dc28',445,'a8b14fbd71b7935eefcf51bdc3bf93c62bc6ecdb3e5afacafe5945a9df93dc9b','6998683fa1586babf34b56570412f41c537b94563def34d31a6bd7a3aa9b28c9',445);
INSERT INTO "audit_record" VALUES(446,'2026-03-07T12:00:00.000000Z','Anna','anna','desk','0.1.0',1,'number_series_use.create','number_series_use',17,'','window','3777d044-7982-4357-97e9-9ec822c9dc28',446,'474c4604e75b6ff4b1802e33024e7b7e8b5568955f1d37a05ee19358f26234e5','9e5fddbf0088e79925e0755e9f77dedb39c35113c132a0c8283ae08287ec5ff8',446);
INSERT INTO "audit_record" VALUES(447,'2026-03-07T12:00:00.000000Z','Anna','anna','desk','0.1.0',1,'number_series.create','number_series',15,'V-BOE','window','3777d044-7982-4357-97e9-9ec822c9dc28',447,'bf09ce8c9d11a784eeb89f2739bc9ccd4f3f4968baa94b67631f66d49f280e5f','cc4dbd2d80cd5700306ba9929502bcf1a1ae7dadeb94a1344607e25dfcb3f4e2',447);
INSERT INTO "audit_record" VALUES(448,'2026-03-07T12:00:00.000000Z','Anna','anna','desk','0.1.0',NULL,'number_series_line.create','number_series_line',15,'','window','3777d044-7982-4357-97e9-9ec822c9dc28',448,'482a92aa538828e702bb5587fa590b75ffce819a66f1b889e3579d14289e717d','f1e723c15087e956a5ad6d329be9f2ab37f2690b7201ac3612ceafa354f5db6d',448);
INSERT INTO "audit_record" VALUES(449,'2026-03-07T12:00:00.000000Z','Anna','anna','desk','0.1.0',1,'number_series_use.create','number_series_use',18,'','window','3777d044-7982-4357-97e9-9ec822c9dc28',449,'c62032a19fd909e3fef879719436a7ae821eabb7d702d66aaf3d9be5c2e958dd','4cecd8a53511b3eb0b4cb3a0abe62141147e28560ff21559d90d062a408f8efa',449);
INSERT INTO "audit_record" VALUES(450,'2026-03-07T12:00:00.000000Z','Anna','anna','desk','0.1.0',1,'number_series.create','number_series',16,'V-INT','window','3777d044-7982-4357-97e9-9ec822c9dc28',450,'b134764cf35302c8240ccafd89ac7670e33b86a7346982660e0e2bc7f95731c4','18d8bc327f661fd1c7c66b7bb49f292ae96b7d1b02ccd82b8c3ee825d8993c3c',450);
INSERT INTO "audit_record" VALUES(451,'2026-03-07T12:00:00.000000Z','Anna','anna','desk','0.1.0',NULL,'number_series_line.create','number_series_line',16,'','window','3777d044-7982-4357-97e9-9ec822c9dc28',451,'93115ab3d1977e46729f83abbe9bdab3644f7842f5def49db452fa17e89cd588','e65917c85e1b7e4179ce68305f3fb05eb9f4a60732bd387b135e1b9cccc2d031',451);
INSERT INTO "audit_record" VALUES(452,'2026-03-07T12:00:00.000000Z','Anna','anna','desk','0.1.0',1,'number_series_use.create','number_series_use',19,'','window','3777d044-7982-4357-97e9-9ec822c9dc28',452,'aec02ddc97c0160683f226cb1736e9bfcbb09fa340b2d707cf5d8223a9f717e0','f240d85d68d558475a6c40c8ff0de566457fd4bb64ced0d1404d7b633678fbf6',452);
INSERT INTO "audit_record" VALUES(453,'2026-03-07T12:00:00.000000Z','Anna','anna','desk','0.1.0',1,'number_series.create','number_series',17,'V-CLT','window','3777d044-7982-4357-97e9-9ec822c9dc28',453,'8f36f80fcf286db9556ab19f50617d02f9c912fc3d113a60ceb5bc99d4b3e0df','d530fa4214cbd513f27807794f6fb050fd47fe55ed5bdbfadc0a9fad68ee97cd',453);
INSERT INTO "audit_record" VALUES(454,'2026-03-07T12:00:00.000000Z','Anna','anna','desk','0.1.0',NULL,'number_series_line.create','number_series_line',17,'','window','3777d044-7982-4357-97e9-9ec822c9dc28',454,'9a870fb613bbd78bd58b7b941ddb79eec8619726588f905b5c376fb7684d044b','2e66cd1002a2985bc682a6aa3e77c487f9b0621628de6a8d7fd6fb58843fc9a3',454);
INSERT INTO "audit_record" VALUES(455,'2026-03-07T12:00:00.000000Z','Anna','anna','desk','0.1.0',1,'number_series_use.create','number_series_use',20,'','window','3777d044-7982-4357-97e9-9ec822c9dc28',455,'07081018467a74355730ec6b92a925b7f0d375010d2a9306357724aa9eaa3904','409fda54b62da64847b35c7e8fefebd2f805917d085d54f3745188d2ba0d4783',455);
INSERT INTO "audit_record" VALUES(456,'2026-03-07T12:00:00.000000Z','Anna','anna','desk','0.1.0',1,'number_series.create','number_series',18,'V-WOF','window','3777d044-7982-4357-97e9-9ec822c9dc28',456,'be3cdb7ae380853d7d2d2989852d3a10bf4a130145e3b3a6bab72bfb00833a6a','8b91284672dc3437fea497ffde5b02ecd84d328665a1a4675d37cf9c8e223195',456);
INSERT INTO "audit_record" VALUES(457,'2026-03-07T12:00:00.000000Z','Anna','anna','desk','0.1.0',NULL,'number_series_line.create','number_series_line',18,'','window','3777d044-7982-4357-97e9-9ec822c9dc28',457,'3a595c8eeedc970ecdfcb91e61e976d5acbcd636dcf29beb836c681c9ca6e852','1fe1d43f4d28c756e1c709debe7db79cf66daf05c2c857bba130fa8592c31063',457);
INSERT INTO "audit_record" VALUES(458,'2026-03-07T12:00:00.000000Z','Anna','anna','desk','0.1.0',1,'number_series_use.create','number_series_use',21,'','window','3777d044-7982-4357-97e9-9ec822c9dc28',458,'4c0bf2c95cf8f1f2b3fc7372b61b32223550486f2335ce9831af7f0d6b847fdf','a1554fe7abb54d0e3dfc268503c6969ad63a866df13ca0595ec2c8f204602f39',458);
INSERT INTO "audit_record" VALUES(459,'2026-03-07T12:00:00.000000Z','Anna','anna','desk','0.1.0',1,'number_series.create','number_series',19,'V-FXR','window','3777d044-7982-4357-97e9-9ec822c9dc28',459,'b8cd698942712edb29213072351a850984d54f5e2346e078b9f6c3c453fedbff','56e03ae434a420a8f6012424803a08e4bb80a32dafca64d01dd8915829e0e2e4',459);
INSERT INTO "audit_record" VALUES(460,'2026-03-07T12:00:00.000000Z','Anna','anna','desk','0.1.0',NULL,'number_series_line.create','number_series_line',19,'','window','3777d044-7982-4357-97e9-9ec822c9dc28',460,'ccc2ff7caf33a89a6dfc4b716df9e9094967600861797c099c3db7a8f19de732','3b22fb72d8bb92c4b7fa626026ba9b2377e9e09b90208bdadeae2c0eda2d6211',460);
INSERT INTO "audit_record" VALUES(461,'2026-03-07T12:00:00.000000Z','Anna','anna','desk','0.1.0',1,'number_series_use.create','number_series_use',22,'','window','3777d044-7982-4357-97e9-9ec822c9dc28',461,'af209ada86d4736670be1f52404aa163896703e672daa350cd8bb0c8def4b8eb','4520a3177694f5784a28cfbf81dd62a76a2175ce0700aa7cdc04f7399cd02dc4',461);
INSERT INTO "audit_record" VALUES(462,'2026-03-07T12:00:00.000000Z','Anna','anna','desk','0.1.0',1,'number_series.create','number_series',20,'V-GEN','window','3777d044-7982-4357-97e9-9ec822c9dc28',462,'d371783393d97c3158ac1aa1065f68a0beeccfce53c4de441c6178c90a9a31e0','f01bb422d48afdbf83473572ea9df733cc1fc5d964b9286743c9c8129bd8931f',462);
INSERT INTO "audit_record" VALUES(463,'2026-03-07T12:00:00.000000Z','Anna','anna','desk','0.1.0',NULL,'number_series_line.create','number_series_line',20,'','window','3777d044-7982-4357-97e9-9ec822c9dc28',463,'80a587c9442476853f00f016418d8c2f8342729f363d4f08fd1534348a1a59af','64ddc4f2c802ca834dc561716fbda6e71b098086fa0075de15fb72283af5e077',463);
INSERT INTO "audit_record" VALUES(464,'2026-03-07T12:00:00.000000Z','Anna','anna','desk','0.1.0',1,'number_series_use.create','number_series_use',23,'','window','3777d044-7982-4357-97e9-9ec822c9dc28',464,'f7596c1f50d8baf9291e4d719513ad8317dffc6e5d54a2bb14e757887652a760','fb4c90fb062c10b5b75072fd8326e0eff7255922a92309cf532d1fd3abf3b4ee',464);
INSERT INTO "audit_record" VALUES(465,'2026-03-07T12:00:00.000000Z','Anna','anna','desk','0.1.0',1,'number_series.create','number_series',21,'V-OPN','window','3777d044-7982-4357-97e9-9ec822c9dc28',465,'42eb7cc55fcc5cad3fb6b65358867d02fb8384866c55c3b65d0ad12fd721da6c','24d5c89645c1f20434f83154aa7971dd9477bbd719b9d5caaebaaceb93a56a37',465);
INSERT INTO "audit_record" VALUES(466,'2026-03-07T12:00:00.000000Z','Anna','anna','desk','0.1.0',NULL,'number_series_line.create','number_series_line',21,'','window','3777d044-7982-4357-97e9-9ec822c9dc28',466,'9e228a6121bb92386c2e2d79f1adc75691194b1282562cf435418aaa8d179b66','f16e95b9ba388af62bf54073febda2fdbd7bd941ecfb26150f21e850e69574e6',466);
INSERT INTO "audit_record" VALUES(467,'2026-03-07T12:00:00.000000Z','Anna','anna','desk','0.1.0',1,'number_series_use.create','number_series_use',24,'','window','3777d044-7982-4357-97e9-9ec822c9dc28',467,'0542b9e73768e9600bee6ed51d9b3de82d51be42d6c2033bc80d753cb8f88a14','46710fed1452331a30cdffb714417087db729078cb9adc457160a3aeb8e0a1ae',467);
INSERT INTO "audit_record" VALUES(468,'2026-03-07T12:00:00.000000Z','Anna','anna','desk','0.1.0',1,'number_series.create','number_series',22,'PAYJ','window','3777d044-7982-4357-97e9-9ec822c9dc28',468,'db2d08cfa13ba5ab1fbd8520014d90e4a345fb70d3e0bb93cee03bf8010a3fb5','bf79940ca3459dc58f08130f314bc2b0e8ddda4a4b895f3d37a32e1f4d1be4de',468);
INSERT INTO "audit_record" VALUES(469,'2026-03-07T12:00:00.000000Z','Anna','anna','desk','0.1.0',NULL,'number_series_line.create','number_series_line',22,'','window','3777d044-7982-4357-97e9-9ec822c9dc28',469,'a07fdd6ee821051bb5f003613389ec333765432b0434121581132e4ea0cd6e62','9310fd9acecb9c9050c5a77ed8af1bb858c4ad74b82a433c51ae969afbacee3c',469);
INSERT INTO "audit_record" VALUES(470,'2026-03-07T12:00:00.000000Z','Anna','anna','desk','0.1.0',1,'number_series_use.create','number_series_use',25,'','window','3777d044-7982-4357-97e9-9ec822c9dc28',470,'40734c619cb7d63db788c33774bab0012f83f6cd822c38d2953a8290d28ba0c2','1404b74f2fd32c4129128fa4e9a08b874ea8bb6321bd8ddfb31a3419209b795b',470);
INSERT INTO "audit_record" VALUES(471,'2026-03-07T12:00:00.000000Z','Anna','anna','desk','0.1.0',1,'number_series.create','number_series',23,'GENJ','window','3777d044-7982-4357-97e9-9ec822c9dc28',471,'2fdc4606e9b989e969e1c4d4cd4649a964fa1f4fef13f8f901c00d8a971cfba7','cf4a71e4aeaa82f4186fb9e46c57ccc1de6bee5277bb418b1ea12d193c9e5b9d',471);
INSERT INTO "audit_record" VALUES(472,'2026-03-07T12:00:00.000000Z','Anna','anna','desk','0.1.0',NULL,'number_series_line.create','number_series_line',23,'','window','3777d044-7982-4357-97e9-9ec822c9dc28',472,'8cffc98a0fc8378c29c328614cbb797f07364327ea1a16bce29b2d38681cfbe0','f267c7841492511b8d550f855e896f8367e0a238e875310f625a39b4ab7652b1',472);
INSERT INTO "audit_record" VALUES(473,'2026-03-07T12:00:00.000000Z','Anna','anna','desk','0.1.0',1,'number_series_use.create','number_series_use',26,'','window','3777d044-7982-4357-97e9-9ec822c9dc28',473,'1f729cb8471b647bdf84677f1b9c48e227ef6fa5dd0809811735f11380fd1fdf','c326ddce4d2f4196185fec40661306d85fb99b3ff7629faa7ecb6575cda8f1ec',473);
INSERT INTO "audit_record" VALUES(474,'2026-03-07T12:00:00.000000Z','Anna','anna','desk','0.1.0',1,'number_series.create','number_series',24,'CASE','window','3777d044-7982-4357-97e9-9ec822c9dc28',474,'f7e7e2b4a33a8398213bda6da446eb0e4d3d7c67c2199c38802fe3a2fb723d4c','efb9c697fd65954072b01a64e8fd3f82ce192d305cf75c9e29f5a101956f88e3',474);
INSERT INTO "audit_record" VALUES(475,'2026-03-07T12:00:00.000000Z','Anna','anna','desk','0.1.0',NULL,'number_series_line.create','number_series_line',24,'','window','3777d044-7982-4357-97e9-9ec822c9dc28',475,'7fdcb3aacf658e8ed842ecf24e449387e9c8680f9c5125177e7a370dd5cc357c','4486a43562af7485cb1d2b43d5d157427bcb7b28bfff599277755fd49a4d46cb',475);
INSERT INTO "audit_record" VALUES(476,'2026-03-07T12:00:00.000000Z','Anna','anna','desk','0.1.0',1,'number_series_use.create','number_series_use',27,'','window','3777d044-7982-4357-97e9-9ec822c9dc28',476,'39f5445e78b670bb608a49364d0720ea42cd3e5ccc16479c39b79cff5d3e338e','eae9b8a4ed11312bd77422fa0e67bfc8045690e9539bd5d076a42ebd8bb2d50b',476);
INSERT INTO "audit_record" VALUES(477,'2026-03-07T12:00:00.000000Z','Anna','anna','desk','0.1.0',1,'payment_term.create','payment_term',1,'N0','window','3777d044-7982-4357-97e9-9ec822c9dc28',477,'20f9beef54ece5aeb5f58465ad62f0311f7b9585b0f1c773ea6f00acbd1fc0c9','1a019a4667ca5da6151916ef7f6a666166fab6b8f2f5ee7254c1bb7d9a9642d6',477);
INSERT INTO "audit_record" VALUES(478,'2026-03-07T12:00:00.000000Z','Anna','anna','desk','0.1.0',1,'payment_term.create','payment_term',2,'N8','window','3777d044-7982-4357-97e9-9ec822c9dc28',478,'169bec58aeebb7da9f14779265d4e083dcae09aedd01c06fc2235f47663c45ba','b3c5af7b8db84978312ae18838fee6bce594a79d808e872d5b97ea171d6ac861',478);
INSERT INTO "audit_record" VALUES(479,'2026-03-07T12:00:00.000000Z','Anna','anna','desk','0.1.0',1,'payment_term.create','payment_term',3,'N14','window','3777d044-7982-4357-97e9-9ec822c9dc28',479,'f29666abbfdd57901aaa5600556a35cbd0d789e96584d5cf6bd122055b609d11','cd272a6de66d8a99803b16d41c59c1046b6676bd882c129f3d74ae45f353bf1c',479);
INSERT INTO "audit_record" VALUES(480,'2026-03-07T12:00:00.000000Z','Anna','anna','desk','0.1.0',1,'payment_term.create','payment_term',4,'N30','window','3777d044-7982-4357-97e9-9ec822c9dc28',480,'abbc49e8f424f7de4e53f6dca9fc5ec2dfbbea30b39e1f1efd2cd610b0292d76','96c4ceef509373e3252769e62d43d541e2862593e1dae82dd00d24000c380a9e',480);
INSERT INTO "audit_record" VALUES(481,'2026-03-07T12:00:00.000000Z','Anna','anna','desk','0.1.0',1,'payment_term.create','payment_term',5,'N45','window','3777d044-7982-4357-97e9-9ec822c9dc28',481,'fe5089de46c88fa7cad89be74535a7d817e9463db6572e6c735276c20f6dd779','f3aa2ad9997ba11f64858cc19ba826c42e06fe579a465f229c83a5090efb0883',481);
INSERT INTO "audit_record" VALUES(482,'2026-03-07T12:00:00.000000Z','Anna','anna','desk','0.1.0',1,'payment_term.create','payment_term',6,'N60','window','3777d044-7982-4357-97e9-9ec822c9dc28',482,'a0d3387117ae181bedc0c5eb8d7917e1cf663c98f49c0104b53917864b66bd31','51ad093a5c5c247b7217bb4a1bc572e74c1cdab69374e0dcb3950ccff89b6ad2',482);
INSERT INTO "audit_record" VALUES(483,'2026-03-07T12:00:00.000000Z','Anna','anna','desk','0.1.0',1,'payment_term.create','payment_term',7,'EOM','window','3777d044-7982-4357-97e9-9ec822c9dc28',483,'9da19786a73d91883ba72c5d83a0fee1fa75ca7bdab161bf986ec6395defaf5a','5661ed23a376b85f45f75bec12ca11dbf8fdbbbb9653be02043f5bc7dd9dca29',483);
INSERT INTO "audit_record" VALUES(484,'2026-03-07T12:00:00.000000Z','Anna','anna','desk','0.1.0',1,'payment_term.create','payment_term',8,'EOM30','window','3777d044-7982-4357-97e9-9ec822c9dc28',484,'77447d020beacabb14beb3160d126a848077fd5d0069cde433bc789158840d81','05d9a31662cc2b0614ea4d376a69c4a4e0ddf99deba8d9b50062c4aa6f25cd97',484);
INSERT INTO "audit_record" VALUES(485,'2026-03-07T12:00:00.000000Z','Anna','anna','desk','0.1.0',1,'payment_method.create','payment_method',1,'BANK','window','3777d044-7982-4357-97e9-9ec822c9dc28',485,'46d9d4b3b6e3358b40a584dd70b27006c9a072e2c0bdcc8121103e51f87b40c9','57c9b93ea68c7b17a212174acd137f8e0d042d44c740bbb2d3542a88a54bd7b8',485);
INSERT INTO "audit_record" VALUES(486,'2026-03-07T12:00:00.000000Z','Anna','anna','desk','0.1.0',1,'payment_method.create','payment_method',2,'DD','window','3777d044-7982-4357-97e9-9ec822c9dc28',486,'840a158ba27206aaeb07f8130f6f8d45882ca3b8783eed55b313e62800cb5d5c','77e1e573b57f62e313ffee593e37e8c1e7a0ffe2169d0de7d155cbab24deb3f9',486);
INSERT INTO "audit_record" VALUES(487,'2026-03-07T12:00:00.000000Z','Anna','anna','desk','0.1.0',1,'payment_method.create','payment_method',3,'CASH','window','3777d044-7982-4357-97e9-9ec822c9dc28',487,'bbb6f12f74d588cdf05487fa31f1e30214f0a3530bd45a7b2d4c989b2bf64d7a','2d177836b22f25460b4cd4c333ed58c5dcc12bb2657bdee0cabad1425e63049d',487);
INSERT INTO "audit_record" VALUES(488,'2026-03-07T12:00:00.000000Z','Anna','anna','desk','0.1.0',1,'payment_method.create','payment_method',4,'CHEQUE','window','3777d044-7982-4357-97e9-9ec822c9dc28',488,'65103ab95c652e1b8b483c6349e05c12417d4bd8f7f695dd0d2dcd0d69944b19','c1a49a2d50d671ba9489fff906cbe95f5441c2366a99dbea1e3354723aa47f16',488);
INSERT INTO "audit_record" VALUES(489,'2026-03-07T12:00:00.000000Z','Anna','anna','desk','0.1.0',1,'payment_method.create','payment_method',5,'CARD','window','3777d044-7982-4357-97e9-9ec822c9dc28',489,'04d42054ea7e54694007c5376dc82f7d4a45cccc3123e82f7b737804320cddbd','f4a04963478141ac256da71cc18c3ddaa3eae9b0ede501c2beb6ff9945f1850e',489);
INSERT INTO "audit_record" VALUES(490,'2026-03-07T12:00:00.000000Z','Anna','anna','desk','0.1.0',1,'payment_method.create','payment_method',6,'BILL','window','3777d044-7982-4357-97e9-9ec822c9dc28',490,'33026a1b02787e6dc0e9960ddd82425cb0cc8b8f2e6f97109ffad8072f197fee','46d52b7807e831e6d3afe1fd2b5c7c3a0fc8a78dd33354b9541e73d5efed5734',490);
INSERT INTO "audit_record" VALUES(491,'2026-03-07T12:00:00.000000Z','Anna','anna','desk','0.1.0',1,'cash_discount_code.create','cash_discount_code',1,'2D14','window','3777d044-7982-4357-97e9-9ec822c9dc28',491,'6b86e67343b87b4ebf42831b12bfeb9eabaf613a7e838c73c46c8aa4775e5e79','0bd1fbdcd4c4f8dc17ac743064d02a2c2cc930db2d270ca28eff1f6972d41e71',491);
INSERT INTO "audit_record" VALUES(492,'2026-03-07T12:00:00.000000Z','Anna','anna','desk','0.1.0',1,'cash_discount_code.create','cash_discount_code',2,'3D8','window','3777d044-7982-4357-97e9-9ec822c9dc28',492,'9fc1d8c2387b7fce618e59ff41ce6aae4ef4c723d3004df2c01062e745f4aba7','e920589588e11d551346c1ec691b46c4433344e276a5d3a83b2774af9ab89fae',492);
INSERT INTO "audit_record" VALUES(493,'2026-03-07T12:00:00.000000Z','Anna','anna','desk','0.1.0',1,'posting_profile.create','posting_profile',1,'GEN','window','3777d044-7982-4357-97e9-9ec822c9dc28',493,'606f4a2c176242f1039048bff0852e9d9fcafda8876e30b7fa2b5cc02e230ab5','47ffffda5dd5dbcc72c38be07da6bd0ca54a2ae5cb44091d8d3294fd034c53f8',493);
INSERT INTO "audit_record" VALUES(494,'2026-03-07T12:00:00.000000Z','Anna','anna','desk','0.1.0',NULL,'posting_profile_line.create','posting_profile_line',1,'','window','3777d044-7982-4357-97e9-9ec822c9dc28',494,'1fbc8fc6c88b7fca8ed0d6633c38cfe35dfabfc8430dbe050cc1168deb90002f','fc5663e9ed44cec1fcce3a9eb17718e00a5d4aa58b90f9f987ec7ddb20a7b769',494);
INSERT INTO "audit_record" VALUES(495,'2026-03-07T12:00:00.000000Z','Anna','anna','desk','0.1.0',1,'posting_profile.create','posting_profile',2,'PRE','window','3777d044-7982-4357-97e9-9ec822c9dc28',495,'1d5cbd4200def91581e15da4971808585e69ca8e03942417563522a7861ea1d3','17ae173c82eed8f549a209fe2c9ed2ef806d60bcc18eac0a16e1f72455396af8',495);
INSERT INTO "audit_record" VALUES(496,'2026-03-07T12:00:00.000000Z','Anna','anna','desk','0.1.0',NULL,'posting_profile_line.create','posting_profile_line',2,'','window','3777d044-7982-4357-97e9-9ec822c9dc28',496,'6cf4d130e21a708ec1ecf5c04bb318fb446869c49fd806708ddf83e075aa7e48','5866318e89617293c3147ba60a899bacfaf1dfeae0864d2f0c9076ef51aec774',496);
INSERT INTO "audit_record" VALUES(497,'2026-03-07T12:00:00.000000Z','Anna','anna','desk','0.1.0',1,'posting_profile.create','posting_profile',3,'BOE','window','3777d044-7982-4357-97e9-9ec822c9dc28',497,'565c4aacddd16cf277a2fd36b16bb2f2e00bc4550810bcce97e5d03c7ca2dfbf','e562e1fe26062512d878e11ea0400a94c70e64c9915d152987247ed7f83c4ddc',497);
INSERT INTO "audit_record" VALUES(498,'2026-03-07T12:00:00.000000Z','Anna','anna','desk','0.1.0',NULL,'posting_profile_line.create','posting_profile_line',3,'','window','3777d044-7982-4357-97e9-9ec822c9dc28',498,'915cd8c791b29cd07c517447a6dba71326c6c991fe3cc19013751c197509a2e8','c84d2ad95d07a611b888dca364d9c94d6dbe8d1b250025c4211857cb08126da5',498);
INSERT INTO "audit_record" VALUES(499,'2026-03-07T12:00:00.000000Z','Anna','anna','desk','0.1.0',1,'posting_profile.create','posting_profile',4,'BOC','window','3777d044-7982-4357-97e9-9ec822c9dc28',499,'6a784903d8232335e6170480d35420d376f8667b05011a42aa9053f758cb4468','76f18f41665aa2a2e2c36204acd69cc35288d84e48e1c741ca0d338ee9fe56b0',499);
INSERT INTO "audit_record" VALUES(500,'2026-03-07T12:00:00.000000Z','Anna','anna','desk','0.1.0',NULL,'posting_profile_line.create','posting_profile_line',4,'','window','3777d044-7982-4357-97e9-9ec822c9dc28',500,'ad7a15d289981b6fae2542be3bce16cdc5ab38c56f7be15477fedcd8c9b2d4ea','86435bb1cf0b9d10972cc26a1e483d6a728a6943a700ad59250ad98629680995',500);
INSERT INTO "audit_record" VALUES(501,'2026-03-07T12:00:00.000000Z','Anna','anna','desk','0.1.0',1,'posting_profile.create','posting_profile',5,'BOD','window','3777d044-7982-4357-97e9-9ec822c9dc28',501,'e01be724c1ee492937407eef290b497e787741940593ed77686f74be15b84656','40bb1f259dd83229cf2a73d379a326b2a3f7eb8f46b795d63901113e02331111',501);
INSERT INTO "audit_record" VALUES(502,'2026-03-07T12:00:00.000000Z','Anna','anna','desk','0.1.0',NULL,'posting_profile_line.create','posting_profile_line',5,'','window','3777d044-7982-4357-97e9-9ec822c9dc28',502,'4d0707de1a7f5112837e4761781dc77b2cb573e7deb4e82c6a5dc999f823a31d','4e6ddbc66ad3287c9127b96510ec2f5dfa306e33b7ad0e81e15598038631b7c5',502);
INSERT INTO "audit_record" VALUES(503,'2026-03-07T12:00:00.000000Z','Anna','anna','desk','0.1.0',1,'posting_profile.create','posting_profile',6,'BOP','window','3777d044-7982-4357-97e9-9ec822c9dc28',503,'356303945dc93a21fc7cff88aafa3c474acc57d3b03652003c0f302fd0a41123','b30314035478ba202b34edc962a9a1d39a28cfc536a613dcaf1a54ecb5c110df',503);
INSERT INTO "audit_record" VALUES(504,'2026-03-07T12:00:00.000000Z','Anna','anna','desk','0.1.0',NULL,'posting_profile_line.create','posting_profile_line',6,'','window','3777d044-7982-4357-97e9-9ec822c9dc28',504,'31adc100773d64c640fcbb8566f9f9221e11b36b9d0ae0eade09d04b8b15efdd','4e569853e5b6ad78cf87935b4fb634a8b838cdc0d0d89498e0064f4d7b6511ac',504);
INSERT INTO "audit_record" VALUES(505,'2026-03-07T12:00:00.000000Z','Anna','anna','desk','0.1.0',1,'posting_profile.create','posting_profile',7,'DBT','window','3777d044-7982-4357-97e9-9ec822c9dc28',505,'6cdfda2b9f495348a48eb7e0f9a94e8c8cb25ece49b64bd694bd7273aca2f12c','fb4ece8cd55ad0331398bf5caf2c0ae2ce7364d2b67c2b2caa05115b330ecd5a',505);
INSERT INTO "audit_record" VALUES(506,'2026-03-07T12:00:00.000000Z','Anna','anna','desk','0.1.0',NULL,'posting_profile_line.create','posting_profile_line',7,'','window','3777d044-7982-4357-97e9-9ec822c9dc28',506,'e4ab9146c387d46168ea8d95d9ab85c6a73aea06cdc9d21fde65eabcceb1476c','a454a4f19aa658c622e61cccb871d480438919cb32efaaa2c4bf61d8f2677064',506);
INSERT INTO "audit_record" VALUES(507,'2026-03-07T12:00:00.000000Z','Anna','anna','desk','0.1.0',NULL,'law_index.create','law_index',1,'ECB-MRO','window','3777d044-7982-4357-97e9-9ec822c9dc28',507,'ef5b6464f0fc1ecb33c5d077ac4d1839fd6b64360bca898e58e191b21e043f7d','08e1934105f634c5bcaa23a22b80734aeda8fe1574f658d0780243b1a9250e7b',507);
INSERT INTO "audit_record" VALUES(508,'2026-03-07T12:00:00.000000Z','Anna','anna','desk','0.1.0',NULL,'law_index.create','law_index',2,'DE-BASE','window','3777d044-7982-4357-97e9-9ec822c9dc28',508,'ced528056ed4ccf4c9b7e91f6316ec9d56a1e953693b5fbfe59e5779f1a4758d','f66b31a6dfaaee5e0347df63f6d311b53a4bcbba681fec30c177751eaa08fe30',508);
INSERT INTO "audit_record" VALUES(509,'2026-03-07T12:00:00.000000Z','Anna','anna','desk','0.1.0',NULL,'law_index.create','law_index',3,'BOE','window','3777d044-7982-4357-97e9-9ec822c9dc28',509,'69c92e68d876821b901ea033f230eb77ce10dd273213b9be4bac290857184917','1517ff300a61913c74b0555ccc62d373984af8bbb90c24217c1b45bc3702c177',509);
INSERT INTO "audit_record" VALUES(510,'2026-03-07T12:00:00.000000Z','Anna','anna','desk','0.1.0',NULL,'law_index.create','law_index',4,'NL-WR','window','3777d044-7982-4357-97e9-9ec822c9dc28',510,'2029542a91ae712e7bf1cc5b6bb5f04d952a9b42a049ddab2f56e215eb77a7cd','52cdb1feacb19df5167ec0787cec4d9775ca14ff27b3b13c3f6d2ee755c83d12',510);
INSERT INTO "audit_record" VALUES(511,'2026-03-07T12:00:00.000000Z','Anna','anna','desk','0.1.0',NULL,'law_index.create','law_index',5,'BE-CIV','window','3777d044-7982-4357-97e9-9ec822c9dc28',511,'055f4e6babed23d7796d7c5fa7cce0a3356a97a8e04fde3c0e352461a394352b','c6a3f8bca5f991b6b9c96182ac83412dfa603b11e747f1adc8a7db870326a733',511);
INSERT INTO "audit_record" VALUES(512,'2026-03-07T12:00:00.000000Z','Anna','anna','desk','0.1.0',NULL,'law_index.create','law_index',6,'FR-LEG-PRO','window','3777d044-7982-4357-97e9-9ec822c9dc28',512,'4fd72fe7f9423694a98f29a7c4259e6a18998397be4c78824c1de386cb31a02b','8134f25d39cbaa8665b592febcad009ea720e2e596f75e8d56f5d298d8087420',512);
INSERT INTO "audit_record" VALUES(513,'2026-03-07T12:00:00.000000Z','Anna','anna','desk','0.1.0',NULL,'law_index.create','law_index',7,'FR-LEG-PART','window','3777d044-7982-4357-97e9-9ec822c9dc28',513,'736055a1ad12cf71cad2012379909c9b0ebc63c189c1ba640b2e1e1318aa0c2e','4fa516b49f8588d104c990b0dc83b18587dcba427e4d511c7a1d392b23dc32c0',513);
INSERT INTO "audit_record" VALUES(514,'2026-03-07T12:00:00.000000Z','Anna','anna','desk','0.1.0',NULL,'law_preset.create','law_preset',1,'NL-B2B','window','3777d044-7982-4357-97e9-9ec822c9dc28',514,'02d70058d943c582146da1ca6a45334b25a0495754c1ba46fff152c51fafaf6a','9f11771ce52308a49ddba5fb869cea1037d220bd748e0ecaaf866449cf88fe02',514);
INSERT INTO "audit_record" VALUES(515,'2026-03-07T12:00:00.000000Z','Anna','anna','desk','0.1.0',NULL,'law_preset.create','law_preset',2,'BE-B2B','window','3777d044-7982-4357-97e9-9ec822c9dc28',515,'4a19896c9a3cd742b88946b300d64088b9079829da34c60f6c1349c6f6ed9d90','8b4b85979f7661c89a0883b3498f2fe5a7151baba7eac5cf0c3437a390f37092',515);
INSERT INTO "audit_record" VALUES(516,'2026-03-07T12:00:00.000000Z','Anna','anna','desk','0.1.0',NULL,'law_preset.create','law_preset',3,'FR-B2B','window','3777d044-7982-4357-97e9-9ec822c9dc28',516,'ba56b335055a8b85c131c0fbdc4c8fe99b0296caefed79aa54ded039427371f8','b8033631cd9c8915140e6a2662f46152311a23015341a0f8fc31599de0d17f95',516);
INSERT INTO "audit_record" VALUES(517,'2026-03-07T12:00:00.000000Z','Anna','anna','desk','0.1.0',NULL,'law_preset.create','law_preset',4,'DE-B2B','window','3777d044-7982-4357-97e9-9ec822c9dc28',517,'019cf5e3e94a8873f05b510ae3c61049e199d4567e5f5ad5858f9923021469d0','cf94bccf8e9cedf617a35f6b7f3609a709b60653691a4667c2756475e6cb07e8',517);
INSERT INTO "audit_record" VALUES(518,'2026-03-07T12:00:00.000000Z','Anna','anna','desk','0.1.0',NULL,'law_preset.create','law_preset',5,'UK-B2B','window','3777d044-7982-4357-97e9-9ec822c9dc28',518,'eebbacb0ee854e53d0ea7eeb0f0769df601648c0a7d15f44f6beb9592e9b86af','7bfda86057cc8422c4bbb4a1c87ceed157238c0b25c66ae11afc0791ce81560a',518);
INSERT INTO "audit_record" VALUES(519,'2026-03-07T12:00:00.000000Z','Anna','anna','desk','0.1.0',NULL,'law_preset.create','law_preset',6,'EU-B2B','window','3777d044-7982-4357-97e9-9ec822c9dc28',519,'327d019be65230e349e001d35884cc971646197590313db028084fd1737837b4','b61cb6593bc2cda0a2e1360fa236109cab815ee3ef2508feacabef0d8e241205',519);
INSERT INTO "audit_record" VALUES(520,'2026-03-07T12:00:00.000000Z','Anna','anna','desk','0.1.0',NULL,'law_preset.create','law_preset',7,'NL-B2G','window','3777d044-7982-4357-97e9-9ec822c9dc28',520,'83f4a623fef726ee0307cd51b543237c73901fd211da7673c0bf9c312f3130b6','2cb2e525b4c55ce0db7458c23bfa65d0bb7fcecdeb034e095261e659fe411f10',520);
INSERT INTO "audit_record" VALUES(521,'2026-03-07T12:00:00.000000Z','Anna','anna','desk','0.1.0',NULL,'law_preset.create','law_preset',8,'BE-B2G','window','3777d044-7982-4357-97e9-9ec822c9dc28',521,'8fdd0af76c7d5f609ecffdc79cd39ca6dbff88860405ea94770f5cec0d25299e','c8eda1f9673a377a7188e16168d79ef6ac97a2e5d151769d3a51a4bf2453f5cb',521);
INSERT INTO "audit_record" VALUES(522,'2026-03-07T12:00:00.000000Z','Anna','anna','desk','0.1.0',NULL,'law_preset.create','law_preset',9,'FR-B2G','window','3777d044-7982-4357-97e9-9ec822c9dc28',522,'8711b1d3f65dea1133c3369342c68a68f38c93f0a410344f850700bfdd897b07','fa101485eabe09647e96982942dcec0f2a735af0c3d5acc2fbb7da7c1c4e0792',522);
INSERT INTO "audit_record" VALUES(523,'2026-03-07T12:00:00.000000Z','Anna','anna','desk','0.1.0',NULL,'law_preset.create','law_preset',10,'DE-B2G','window','3777d044-7982-4357-97e9-9ec822c9dc28',523,'e4b1ab722878cd382f31cde860d28b6292f5d359d09688bd65c83ce184018ffe','7e92e01e20203b136ba3c3f888bcd0d68350e4932cd1bed61c129f3f8a5558c9',523);
INSERT INTO "audit_record" VALUES(524,'2026-03-07T12:00:00.000000Z','Anna','anna','desk','0.1.0',NULL,'law_preset.create','law_preset',11,'UK-B2G','window','3777d044-7982-4357-97e9-9ec822c9dc28',524,'47dfe5a4ca1870579da086d36ce13cc87a42acd698dd428dc9bef9ad59eccb82','ea1ab45c98ad3538a01823d827bb420366abf5e9bebbf602a4d8f07f121708df',524);
INSERT INTO "audit_record" VALUES(525,'2026-03-07T12:00:00.000000Z','Anna','anna','desk','0.1.0',NULL,'law_preset.create','law_preset',12,'EU-B2G','window','3777d044-7982-4357-97e9-9ec822c9dc28',525,'d48a284cbf80f8194454727f6a5ff34d10bd20f4327180f18dd94498757e19e3','926ae19fb80a4edf08bb68083bfd733eb4be221b57f20b26de309b26dcec02ac',525);
INSERT INTO "audit_record" VALUES(526,'2026-03-07T12:00:00.000000Z','Anna','anna','desk','0.1.0',NULL,'law_preset.create','law_preset',13,'NL-B2C','window','3777d044-7982-4357-97e9-9ec822c9dc28',526,'dbac20f32ace8ce7d23d43ccacadb89b155ba6e57334906629c56600a81cc9c2','4774a0f24821648bcb6bf4ece3ef4f73136c68ae809bd4561112b73ab45411b3',526);
INSERT INTO "audit_record" VALUES(527,'2026-03-07T12:00:00.000000Z','Anna','anna','desk','0.1.0',NULL,'law_preset.create','law_preset',14,'BE-B2C','window','3777d044-7982-4357-97e9-9ec822c9dc28',527,'5d051dd4df369b52f0b76dd94b98ef4d79cab28169b7745b7177ae1be4416e4c','e3c4f31f784827f6bbf40447a8ab0640cd0571811a4b19c6f24b610f3f259765',527);
INSERT INTO "audit_record" VALUES(528,'2026-03-07T12:00:00.000000Z','Anna','anna','desk','0.1.0',NULL,'law_preset.create','law_preset',15,'FR-B2C','window','3777d044-7982-4357-97e9-9ec822c9dc28',528,'d3a62effe89e07280fc8b3dfdb90500c153d6eebe9612c34535783275ce03359','b56089309836909eb5dde466cfdf19edf9d018998d6ab0c6d2687574c5b61b1e',528);
INSERT INTO "audit_record" VALUES(529,'2026-03-07T12:00:00.000000Z','Anna','anna','desk','0.1.0',NULL,'law_preset.create','law_preset',16,'DE-B2C','window','3777d044-7982-4357-97e9-9ec822c9dc28',529,'a15476d0aaf23e6b55fa079f3b64e89395899e21ffa0d2a6a2baa4989d00885d','599bb5e2033ec5a5a083c73cb17aaa3f52dbda907e292a1f3874b3b239c48da8',529);
INSERT INTO "audit_record" VALUES(530,'2026-03-07T12:00:00.000000Z','Anna','anna','desk','0.1.0',NULL,'law_preset.create','law_preset',17,'UK-B2C','window','3777d044-7982-4357-97e9-9ec822c9dc28',530,'6651af34dfb0a6f61573c15c6e027a31f45e8f848b6555395fcc8f9ff0c8cd3c','0553458549b07cfb5e01596fbdf751be1e2dbc2849c971ecf5f8ce494a6c9f19',530);
INSERT INTO "audit_record" VALUES(531,'2026-03-07T12:00:00.000000Z','Anna','anna','desk','0.1.0',1,'interest_terms.create','interest_terms',1,'NL-B2B','window','3777d044-7982-4357-97e9-9ec822c9dc28',531,'b1bfe526481240bc03a59ba514e90bb448a3beb8afca15bef6d182554f16a44b','3cd3f3598309bc0cf376d76f03b72973a3985eb08b1fa82de7d35354d37d8e0f',531);
INSERT INTO "audit_record" VALUES(532,'2026-03-07T12:00:00.000000Z','Anna','anna','desk','0.1.0',1,'collection_letter_sequence.create','collection_letter_sequence',1,'NL-B2B','window','3777d044-7982-4357-97e9-9ec822c9dc28',532,'45212dd4f3853a37490226c8a9210109ce7d1fff203cfb73e14ed04f1a93f112','6381d3df49bd83e2cf43ae1861685af10184e404791f99100a452492a73ba7cf',532);
INSERT INTO "audit_record" VALUES(533,'2026-03-07T12:00:00.000000Z','Anna','anna','desk','0.1.0',NULL,'collection_letter_level.create','collection_letter_level',1,'','window','3777d044-7982-4357-97e9-9ec822c9dc28',533,'ce41b2461141c7521d1005625d2124775f1d9620b492cd7522aa49304a87f16e','d83b33bd3c03441874d51e94cc8b0f15b847fce1017945ee710813bda7dcdd28',533);
INSERT INTO "audit_record" VALUES(534,'2026-03-07T12:00:00.000000Z','Anna','anna','desk','0.1.0',NULL,'letter_text.create','letter_text',1,'','window','3777d044-7982-4357-97e9-9ec822c9dc28',534,'1ff07caaa1d2f1015d3bac3304df1d558dc9d74384bfe782a58f04690f86fa89','b1befc1a27acc4232e51ecbcb60a8d52d2c0f779c329d42e834feffcfbb83d64',534);
INSERT INTO "audit_record" VALUES(535,'2026-03-07T12:00:00.000000Z','Anna','anna','desk','0.1.0',NULL,'letter_text.create','letter_text',2,'','window','3777d044-7982-4357-97e9-9ec822c9dc28',535,'fe4755311229f403ef3ca3cc233115ee583262d28673a6673472628a7df122a5','c881c302035ce2e141947c1ff8ea000fc6fbd04b6d9d32961a5e00aeecfa0226',535);
INSERT INTO "audit_record" VALUES(536,'2026-03-07T12:00:00.000000Z','Anna','anna','desk','0.1.0',NULL,'letter_text.create','letter_text',3,'','window','3777d044-7982-4357-97e9-9ec822c9dc28',536,'ada28fd07daf0ac3cd9497b5556fd67ddf24c02942260939035a566bc3e2c171','c0eafa440c259b2dcf3c58065ae0cbe364824ed919c434b6d3e903d8037e028b',536);
INSERT INTO "audit_record" VALUES(537,'2026-03-07T12:00:00.000000Z','Anna','anna','desk','0.1.0',NULL,'letter_text.create','letter_text',4,'','window','3777d044-7982-4357-97e9-9ec822c9dc28',537,'7faf629bf5d3989c83941be0ec5a040b54b715e978d40cb69cefd201514b51ac','26967b3ca1d99488bd88c6cc4a6216e50e30b7aa8383dbdcfadc406b3e018918',537);
INSERT INTO "audit_record" VALUES(538,'2026-03-07T12:00:00.000000Z','Anna','anna','desk','0.1.0',NULL,'letter_text.create','letter_text',5,'','window','3777d044-7982-4357-97e9-9ec822c9dc28',538,'0082bceda193d5429fad455313b0e98dba589d274a5679c4bfb523d0f051eb53','be543539aef5a02ae4781c8b9552588577d2c138f8a0d5d7bae9a46a6aa406b1',538);
INSERT INTO "audit_record" VALUES(539,'2026-03-07T12:00:00.000000Z','Anna','anna','desk','0.1.0',NULL,'collection_letter_level.create','collection_letter_level',2,'','window','3777d044-7982-4357-97e9-9ec822c9dc28',539,'95142d85e17b3178dc9756f35a89963cd8c750a1e3a69666e0ff5235a0cfd7e9','cdbff442c0f77a32e1aa2f35f7d2fd3e9d09d5f75d5f10451f50acdce52a80f6',539);
INSERT INTO "audit_record" VALUES(540,'2026-03-07T12:00:00.000000Z','Anna','anna','desk','0.1.0',NULL,'letter_text.create','letter_text',6,'','window','3777d044-7982-4357-97e9-9ec822c9dc28',540,'f2077826cd07166100a945626c66ca3493f73a1bdd649fce16188a4d5578bcaf','037818d6b5d2ce19acaccce1b3c1c932fec14362d3179af47bcf9a29b3613511',540);
INSERT INTO "audit_record" VALUES(541,'2026-03-07T12:00:00.000000Z','Anna','anna','desk','0.1.0',NULL,'letter_text.create','letter_text',7,'','window','3777d044-7982-4357-97e9-9ec822c9dc28',541,'380abd6dffd2b040c290c296a9fba9bfbae6d07d2da80cfe6530e54e3b64de5b','de26e2350d7cc4e1e71ed7313b10b8151f2f8de14ba93b18d1d0d8bb3675c8c7',541);
INSERT INTO "audit_record" VALUES(542,'2026-03-07T12:00:00.000000Z','Anna','anna','desk','0.1.0',NULL,'letter_text.create','letter_text',8,'','window','3777d044-7982-4357-97e9-9ec822c9dc28',542,'7006482555b23aaf8314ee192098a286b3294e7f41249c5c7f8feefaf3d70ca4','8f50e716cf6ef3e0760169f227f0be87acbe143d67f18a7c071c9f631c3adb0b',542);
INSERT INTO "audit_record" VALUES(543,'2026-03-07T12:00:00.000000Z','Anna','anna','desk','0.1.0',NULL,'letter_text.create','letter_text',9,'','window','3777d044-7982-4357-97e9-9ec822c9dc28',543,'401c948b9a86b044e9e13b8a628c309742288730f3ed989638a40115ac058230','62200eb3abc6afeb957df77f7483c08820fded756bb086ccbe97ef8f6f4fa9d3',543);
INSERT INTO "audit_record" VALUES(544,'2026-03-07T12:00:00.000000Z','Anna','anna','desk','0.1.0',NULL,'letter_text.create','letter_text',10,'','window','3777d044-7982-4357-97e9-9ec822c9dc28',544,'8fd6cf1d495c2c8ba9ebbd80b67556a842ad5921e6af74c9471548e0cb582e00','47e585711eb52674bdb249049ab93564dec1fe358326d6653b71cb1c2be651b6',544);
INSERT INTO "audit_record" VALUES(545,'2026-03-07T12:00:00.000000Z','Anna','anna','desk','0.1.0',NULL,'collection_letter_level.create','collection_letter_level',3,'','window','3777d044-7982-4357-97e9-9ec822c9dc28',545,'d2d12b7cb5145912cf381cb5f0b5e45c77767265c075e85373128c70733aa1cf','0f951111523cd420bd7fc306e698b6d740585dcec26cce47efce39046830d239',545);
INSERT INTO "audit_record" VALUES(546,'2026-03-07T12:00:00.000000Z','Anna','anna','desk','0.1.0',NULL,'letter_text.create','letter_text',11,'','window','3777d044-7982-4357-97e9-9ec822c9dc28',546,'c19dd75eb74e509db6706991a3b822e7f5ccffb4d14c9de3d1902ba622ee73d3','cd1608e076c7d65ad717089d760f738871607b544d64391ca37f1e1893f8c3e0',546);
INSERT INTO "audit_record" VALUES(547,'2026-03-07T12:00:00.000000Z','Anna','anna','desk','0.1.0',NULL,'letter_text.create','letter_text',12,'','window','3777d044-7982-4357-97e9-9ec822c9dc28',547,'9e8e3fef282228ca8cad352da1918d6250f8afc599baaf6d1122a2705af3e469','d9a7b2904d9de726e40b16e61304335e27085e0ba980d02527c74648e14c4ce0',547);
INSERT INTO "audit_record" VALUES(548,'2026-03-07T12:00:00.000000Z','Anna','anna','desk','0.1.0',NULL,'letter_text.create','letter_text',13,'','window','3777d044-7982-4357-97e9-9ec822c9dc28',548,'767e1f883737111615798da644a897056b1f02119216007329830e8d04014cf8','2866607fd26210ebc06d1ad24a267e0404221038d3e8e94182bee76906fa9509',548);
INSERT INTO "audit_record" VALUES(549,'2026-03-07T12:00:00.000000Z','Anna','anna','desk','0.1.0',NULL,'letter_text.create','letter_text',14,'','window','3777d044-7982-4357-97e9-9ec822c9dc28',549,'a472d4f2c24e4f43b6a519a256fd58e094f9031caa84fad72f951b9812f89b2d','3ff824c54658b6a21b4f4d5ef043a90e19272be8c60c153319d48596aa1637e3',549);
INSERT INTO "audit_record" VALUES(550,'2026-03-07T12:00:00.000000Z','Anna','anna','desk','0.1.0',NULL,'letter_text.create','letter_text',15,'','window','3777d044-7982-4357-97e9-9ec822c9dc28',550,'2369f6d5f0c63d245e0081e59d9922987436523b72d88a7e3979d0077a69d355','6098f14cfbebdd670570f1ad1633c52d772950e437398b581db5da8ed7ca44bd',550);
INSERT INTO "audit_record" VALUES(551,'2026-03-07T12:00:00.000000Z','Anna','anna','desk','0.1.0',1,'interest_terms.create','interest_terms',2,'BE-B2B','window','3777d044-7982-4357-97e9-9ec822c9dc28',551,'5b2d2dc7d7c2c96320bae56c3f94209dd87e06f64ee67f099d94444f74cb7a12','4195cd564cb7afd92ce4fb2731c65e6437f598b02b8aa27e6e029991d22c9df6',551);
INSERT INTO "audit_record" VALUES(552,'2026-03-07T12:00:00.000000Z','Anna','anna','desk','0.1.0',1,'collection_letter_sequence.create','collection_letter_sequence',2,'BE-B2B','window','3777d044-7982-4357-97e9-9ec822c9dc28',552,'33fb7c669efcb477f5d79281cbcdc978be170041522d2679ad41a891cb7b808b','3a4b11c83daf1e4dc81d680118438458ba5a0996a81f7f56ba654bb30b7e557b',552);
INSERT INTO "audit_record" VALUES(553,'2026-03-07T12:00:00.000000Z','Anna','anna','desk','0.1.0',NULL,'collection_letter_level.create','collection_letter_level',4,'','window','3777d044-7982-4357-97e9-9ec822c9dc28',553,'a9f2403660076d4c488f594f273069b8ac856434d8debfb95ec8910590c3284f','d9968a69665d2376cbfa63b27bbf207331e87e46a554f6028797c4c554cfec55',553);
INSERT INTO "audit_record" VALUES(554,'2026-03-07T12:00:00.000000Z','Anna','anna','desk','0.1.0',NULL,'letter_text.create','letter_text',16,'','window','3777d044-7982-4357-97e9-9ec822c9dc28',554,'3b5c220d85c52e7c711509736a9657e4e7832bbe17828434b8127ebbc0d27907','fdfd56e95751157a738e13788893b73fbcddfac6d6447391be3d7d66721dc785',554);
INSERT INTO "audit_record" VALUES(555,'2026-03-07T12:00:00.000000Z','Anna','anna','desk','0.1.0',NULL,'letter_text.create','letter_text',17,'','window','3777d044-7982-4357-97e9-9ec822c9dc28',555,'cab1c1a85ce23944d7c77962ca5588a6e1be6cd32628e22f8fe0aab688b71f89','b2aba8b68ba1755c00b37cd7324fc479be667f9923040655ea40a9d31ae25950',555);
INSERT INTO "audit_record" VALUES(556,'2026-03-07T12:00:00.000000Z','Anna','anna','desk','0.1.0',NULL,'letter_text.create','letter_text',18,'','window','3777d044-7982-4357-97e9-9ec822c9dc28',556,'3b2ca49e34a97d3cb3e733b15aa326cc078c48fbcec00e158f58a8b162748b62','08bf9871494767c39bf78eb8c73edb8a4a1ef4ddb1a73481bf67527117c50735',556);
INSERT INTO "audit_record" VALUES(557,'2026-03-07T12:00:00.000000Z','Anna','anna','desk','0.1.0',NULL,'letter_text.create','letter_text',19,'','window','3777d044-7982-4357-97e9-9ec822c9dc28',557,'bd8c97cad35e1cb97c424bc5b901426050ab3be890afbf9985ebefcf9c31fc67','ac3c25863d93dd90b392c34e98e11d7f6824677c758d735a53ae855e12b6c321',557);
INSERT INTO "audit_record" VALUES(558,'2026-03-07T12:00:00.000000Z','Anna','anna','desk','0.1.0',NULL,'letter_text.create','letter_text',20,'','window','3777d044-7982-4357-97e9-9ec822c9dc28',558,'92ca0502718e9add50b6e1d53bf8f735014b7c510e53643c8e666ab265f5e97a','1d90c9dbb93cfdf7f74ab95786ad7e43009530a44822518ee69965fcd822dba9',558);
INSERT INTO "audit_record" VALUES(559,'2026-03-07T12:00:00.000000Z','Anna','anna','desk','0.1.0',NULL,'collection_letter_level.create','collection_letter_level',5,'','window','3777d044-7982-4357-97e9-9ec822c9dc28',559,'7b329672b6a53ccbd11beebb8416db6b8740cb4a6e4a417be30735e1f0383611','fe187829060fb10c284e4d02b0f665a2a90ff196d3a911c62279e15a70d8507c',559);
INSERT INTO "audit_record" VALUES(560,'2026-03-07T12:00:00.000000Z','Anna','anna','desk','0.1.0',NULL,'letter_text.create','letter_text',21,'','window','3777d044-7982-4357-97e9-9ec822c9dc28',560,'823bedcbddfd65db0c8a0458de7491a32d9fb7ac3ef6b6445257437644f708ef','a00d91a69100503da50afa42c5908be537c2c9b572c945242e15aefd60a9c4bb',560);
INSERT INTO "audit_record" VALUES(561,'2026-03-07T12:00:00.000000Z','Anna','anna','desk','0.1.0',NULL,'letter_text.create','letter_text',22,'','window','3777d044-7982-4357-97e9-9ec822c9dc28',561,'7123cd7483c68a64bdf98d1515b0060067eee4345b8bc5f1f23c44850755717a','12e0404242b05add0b4d44cb74ac9a827ce4d96da1e7aba7c30a41de72452d52',561);
INSERT INTO "audit_record" VALUES(562,'2026-03-07T12:00:00.000000Z','Anna','anna','desk','0.1.0',NULL,'letter_text.create','letter_text',23,'','window','3777d044-7982-4357-97e9-9ec822c9dc28',562,'7ab3bebb7e30aac1b6d64b4c619206d401010a4e1b4f992f4a2700fc92cc327e','307806a15341424d73dc7fd21180aa2428c5f6f68b30de91bc4f4b92acd8ceae',562);
INSERT INTO "audit_record" VALUES(563,'2026-03-07T12:00:00.000000Z','Anna','anna','desk','0.1.0',NULL,'letter_text.create','letter_text',24,'','window','3777d044-7982-4357-97e9-9ec822c9dc28',563,'b68a26ac7cfb0b5f476867740d0d8b7cc9347b78f493e79bfe0ab7fce8597d31','2e53b72450b7b2e4b9f4e34b5af61e746a4e0a02c996bfe492f1e2a4f3fd1b54',563);
INSERT INTO "audit_record" VALUES(564,'2026-03-07T12:00:00.000000Z','Anna','anna','desk','0.1.0',NULL,'letter_text.create','letter_text',25,'','window','3777d044-7982-4357-97e9-9ec822c9dc28',564,'1dddf8e30b162ebf727f5c7d40e5c15008424236b89e60bddf7e2e3f690eef0b','8e102d50878320cdb08d24a01f50d333432309c712f54dc7c8467f59abac2adf',564);
INSERT INTO "audit_record" VALUES(565,'2026-03-07T12:00:00.000000Z','Anna','anna','desk','0.1.0',NULL,'collection_letter_level.create','collection_letter_level',6,'','window','3777d044-7982-4357-97e9-9ec822c9dc28',565,'946013a8506af5ef67abf8563e95f29718530d758edd3ce3dd7c08a9bec35382','eeb1840c67bfa8a53b921458b388a73ce951c9fb653aa6dfabea6fef42f97530',565);
INSERT INTO "audit_record" VALUES(566,'2026-03-07T12:00:00.000000Z','Anna','anna','desk','0.1.0',NULL,'letter_text.create','letter_text',26,'','window','3777d044-7982-4357-97e9-9ec822c9dc28',566,'41f17a3f77fb69ce78fbbf705ac914aff6f8d638ab01afea339a39b4a3ab03f8','e0be5e01bb546196052fde68b95af627b6b46e8a06896c128e3808a3221d1684',566);
INSERT INTO "audit_record" VALUES(567,'2026-03-07T12:00:00.000000Z','Anna','anna','desk','0.1.0',NULL,'letter_text.create','letter_text',27,'','window','3777d044-7982-4357-97e9-9ec822c9dc28',567,'b5f2dd68fc33b926c3264d7391eed0121da779088a0f6b3d4efd59653b3d7acd','47e0e9dfc09d28158f0b18f5668b549894eb4767f60b801dda28f330843eb825',567);
INSERT INTO "audit_record" VALUES(568,'2026-03-07T12:00:00.000000Z','Anna','anna','desk','0.1.0',NULL,'letter_text.create','letter_text',28,'','window','3777d044-7982-4357-97e9-9ec822c9dc28',568,'de5e072a479901ce572a97686a364cd872679c79f213a86499f5d1edb3a5aa1a','41fb734c9603edf16f7b33c315269839f14d9b17816104074c31201903cba33d',568);
INSERT INTO "audit_record" VALUES(569,'2026-03-07T12:00:00.000000Z','Anna','anna','desk','0.1.0',NULL,'letter_text.create','letter_text',29,'','window','3777d044-7982-4357-97e9-9ec822c9dc28',569,'d1a21a04dd1d43bf56466b806639a656a090019e74e6857c926fe6dcac37b354','5b3dae41b2909330e73a3684d403c75e316bc7551d3c849a5229b7b498d97dd2',569);
INSERT INTO "audit_record" VALUES(570,'2026-03-07T12:00:00.000000Z','Anna','anna','desk','0.1.0',NULL,'letter_text.create','letter_text',30,'','window','3777d044-7982-4357-97e9-9ec822c9dc28',570,'d73d8ba9fd6795b6fe8197a7c18583c9473412a01673a519c40ca709a0f6d811','41c5449be3da0cdccb41d43fc27d4c2f81e2eba963166a331802a73b62c4a0a9',570);
INSERT INTO "audit_record" VALUES(571,'2026-03-07T12:00:00.000000Z','Anna','anna','desk','0.1.0',1,'interest_terms.create','interest_terms',3,'FR-B2B','window','3777d044-7982-4357-97e9-9ec822c9dc28',571,'3789f7fbd1a8aa8d162ddbd1110f76756742430cfe5a8e469a3722b4fb248e13','64b14b95459ec111c8c4a85c3c89060f83d5357d3ffc2d628e724a3427885592',571);
INSERT INTO "audit_record" VALUES(572,'2026-03-07T12:00:00.000000Z','Anna','anna','desk','0.1.0',1,'collection_letter_sequence.create','collection_letter_sequence',3,'FR-B2B','window','3777d044-7982-4357-97e9-9ec822c9dc28',572,'0678715aee79eced894cf0fd296754748881b9d2aabbe9444df5ff0e941943a9','519508b6c5f58d151f80e11a98e0abd84bad0ab20931c4718c24f6bfe406605d',572);
INSERT INTO "audit_record" VALUES(573,'2026-03-07T12:00:00.000000Z','Anna','anna','desk','0.1.0',NULL,'collection_letter_level.create','collection_letter_level',7,'','window','3777d044-7982-4357-97e9-9ec822c9dc28',573,'32a8f32f44c6c22493a011fc695b693d666d0d9641205941f61a6d82f3adc3ee','dfe4c1a7f8794bf614500d9500e850117a6ffb832a529e71b552e5095450b620',573);
INSERT INTO "audit_record" VALUES(574,'2026-03-07T12:00:00.000000Z','Anna','anna','desk','0.1.0',NULL,'letter_text.create','letter_text',31,'','window','3777d044-7982-4357-97e9-9ec822c9dc28',574,'8f229c0b3a20aaf492c4e11d4bd6fbad252d47a5cff808af654a8859d62cc9b0','383541e95d904cf9e30def2a9b972fca175b7f6f26d36b28a9e1d15d73529282',574);
INSERT INTO "audit_record" VALUES(575,'2026-03-07T12:00:00.000000Z','Anna','anna','desk','0.1.0',NULL,'letter_text.create','letter_text',32,'','window','3777d044-7982-4357-97e9-9ec822c9dc28',575,'4c28bf3aab01b797f6c22e04da5ba77f8bef316a95564d6c6c6254f20980a2ac','bef634b6d5bb075f88debfe7f77852955f44462e5da745d926691d9a955b7f93',575);
INSERT INTO "audit_record" VALUES(576,'2026-03-07T12:00:00.000000Z','Anna','anna','desk','0.1.0',NULL,'letter_text.create','letter_text',33,'','window','3777d044-7982-4357-97e9-9ec822c9dc28',576,'6c4b97fcba800c9f84b7235780c5f1b386e77c0646373ea606953c59e6f4a186','92d687a54d4abfbf615740b8ae1a99b5d6ca9f961d07d834280bbb0852e2c616',576);
INSERT INTO "audit_record" VALUES(577,'2026-03-07T12:00:00.000000Z','Anna','anna','desk','0.1.0',NULL,'letter_text.create','letter_text',34,'','window','3777d044-7982-4357-97e9-9ec822c9dc28',577,'0be494e8a9b82c1ca73f5692c816526973e1cea453257789732f23332b786053','d0a4909572470a214057f259db787c47a336a365add4ab542b5b225ac8cb1168',577);
INSERT INTO "audit_record" VALUES(578,'2026-03-07T12:00:00.000000Z','Anna','anna','desk','0.1.0',NULL,'letter_text.create','letter_text',35,'','window','3777d044-7982-4357-97e9-9ec822c9dc28',578,'11559da619ff7d691077762e128e74176c2b03c70f275612a5dafb39132f23de','f9266e5e2c9e04df21331bb4c549d185a81b6d3f0ca55cc7942c0f8ec41cc0d3',578);
INSERT INTO "audit_record" VALUES(579,'2026-03-07T12:00:00.000000Z','Anna','anna','desk','0.1.0',NULL,'collection_letter_level.create','collection_letter_level',8,'','window','3777d044-7982-4357-97e9-9ec822c9dc28',579,'b43208af65c29ad0b42735fbac55ac1d8bffeefe8073f595a47a09f54e82880a','84d9932b5e2bd7ab114d5773cc54b1f7e24abb7479bc8a020c3eed882ed1f519',579);
INSERT INTO "audit_record" VALUES(580,'2026-03-07T12:00:00.000000Z','Anna','anna','desk','0.1.0',NULL,'letter_text.create','letter_text',36,'','window','3777d044-7982-4357-97e9-9ec822c9dc28',580,'6c750e9aa26bb410c5faaa84bf0711918201df2f7281131a5ae45e8e37f0dd81','ff4f14372a80b586d0e48ec37454ec0e14df2f3b09771fe34fb27456f95fea41',580);
INSERT INTO "audit_record" VALUES(581,'2026-03-07T12:00:00.000000Z','Anna','anna','desk','0.1.0',NULL,'letter_text.create','letter_text',37,'','window','3777d044-7982-4357-97e9-9ec822c9dc28',581,'efe53e24a7b8dbe7533368c0bd85ae0e1d28bf88d08cc54335944a021c1fe986','362bf8131cc1aa91ab6efe5b162245bcf332e0745a1ba7177162af44b0ce6baf',581);
INSERT INTO "audit_record" VALUES(582,'2026-03-07T12:00:00.000000Z','Anna','anna','desk','0.1.0',NULL,'letter_text.create','letter_text',38,'','window','3777d044-7982-4357-97e9-9ec822c9dc28',582,'dc71803660aa19dc0d2cfeffd398e41312f236907942d07aadb2b4c2a508e5a1','a2609f6af5f837687d6331339d92c80891b137272795b512cd654e6101e1ce62',582);
INSERT INTO "audit_record" VALUES(583,'2026-03-07T12:00:00.000000Z','Anna','anna','desk','0.1.0',NULL,'letter_text.create','letter_text',39,'','window','3777d044-7982-4357-97e9-9ec822c9dc28',583,'178a14a967c7ae22b9c83b3b831cd60aeaf390ad91216ace9a604f09f72eb961','3241d42bdf30e37ec835495a2c8d6c018f43f0b27af7481dcf8ab9dfa6092d6b',583);
INSERT INTO "audit_record" VALUES(584,'2026-03-07T12:00:00.000000Z','Anna','anna','desk','0.1.0',NULL,'letter_text.create','letter_text',40,'','window','3777d044-7982-4357-97e9-9ec822c9dc28',584,'c68ce993720e69e56833fae0303126b129d798b8200fb1061a4d2ab4c32bc46a','bb24f78a983b4527baee76f6248b6ac1908f6afcbcc7e0bbb8e666efb86f93b6',584);
INSERT INTO "audit_record" VALUES(585,'2026-03-07T12:00:00.000000Z','Anna','anna','desk','0.1.0',NULL,'collection_letter_level.create','collection_letter_level',9,'','window','3777d044-7982-4357-97e9-9ec822c9dc28',585,'61eced53c0ec568d22bf39f1f7cf87eee69a0f973e7f1f6bcf307d5df8fe973a','3f5f48fb0fa81cc34707df2adf910e7bc532d2f986d7c6a6702c93c9b3171fe0',585);
INSERT INTO "audit_record" VALUES(586,'2026-03-07T12:00:00.000000Z','Anna','anna','desk','0.1.0',NULL,'letter_text.create','letter_text',41,'','window','3777d044-7982-4357-97e9-9ec822c9dc28',586,'66082afd305784a73b9cec0e8f66d1d1c091904548c5e24281ba9448784025e3','6f6ccf3b633541fc344ed87b42dfb9a45422753156f3e6c7d258db1dea5aac44',586);
INSERT INTO "audit_record" VALUES(587,'2026-03-07T12:00:00.000000Z','Anna','anna','desk','0.1.0',NULL,'letter_text.create','letter_text',42,'','window','3777d044-7982-4357-97e9-9ec822c9dc28',587,'a4ede76139d3b445136ac6ce956dec34528cde6ac1bfd34faba4efa2999f70a2','b49b19fae37f14c9d31f68e2d43cfbbaaf2b4e72852dcfeb71e4498b57efa872',587);
INSERT INTO "audit_record" VALUES(588,'2026-03-07T12:00:00.000000Z','Anna','anna','desk','0.1.0',NULL,'letter_text.create','letter_text',43,'','window','3777d044-7982-4357-97e9-9ec822c9dc28',588,'0c84aec75d6b9d7963ad9e28d1481ff6d974cd3eb9d55b0cce8a5af5a741993d','ac8506c4bdb60a80dc521f143c5fee497c5e8372e74d86ac0c4c6d38936d0546',588);
INSERT INTO "audit_record" VALUES(589,'2026-03-07T12:00:00.000000Z','Anna','anna','desk','0.1.0',NULL,'letter_text.create','letter_text',44,'','window','3777d044-7982-4357-97e9-9ec822c9dc28',589,'67230f3b8e97fed17560152deb4f71fca52fe6482f0fa4d4886fc0d506bc212f','9e9a70441bde37c6265000b75717098712d4fa230d0cb5ed0cf1e7c9a0c3e024',589);
INSERT INTO "audit_record" VALUES(590,'2026-03-07T12:00:00.000000Z','Anna','anna','desk','0.1.0',NULL,'letter_text.create','letter_text',45,'','window','3777d044-7982-4357-97e9-9ec822c9dc28',590,'bd8a853d925e1c3f7ca4cdf2554f565ac9016d3119e7e7a644f7a0ab612e46cd','a952a317b2a4be69c26e424244fa0e1d2659bf9de17595e8245162640ceed404',590);
INSERT INTO "audit_record" VALUES(591,'2026-03-07T12:00:00.000000Z','Anna','anna','desk','0.1.0',1,'interest_terms.create','interest_terms',4,'DE-B2B','window','3777d044-7982-4357-97e9-9ec822c9dc28',591,'197815bb7292aed19997499586430afce18d4dc85dc1ffeabbb0d6fc4d28bc48','c4aa4d32e362381201e52a9a5151210aa07f251acac130f2271338a735c7eedf',591);
INSERT INTO "audit_record" VALUES(592,'2026-03-07T12:00:00.000000Z','Anna','anna','desk','0.1.0',1,'collection_letter_sequence.create','collection_letter_sequence',4,'DE-B2B','window','3777d044-7982-4357-97e9-9ec822c9dc28',592,'1ca70566d2fc6eaa58b3decd1d6b9d4e8e72e28ef006114ceca50d4f0b65a5d0','f5ff119379aff127a92575d1214d75012db746a49bcf2bdb9688646fea754242',592);
INSERT INTO "audit_record" VALUES(593,'2026-03-07T12:00:00.000000Z','Anna','anna','desk','0.1.0',NULL,'collection_letter_level.create','collection_letter_level',10,'','window','3777d044-7982-4357-97e9-9ec822c9dc28',593,'4d05b516c3d6dfb4d044e0cb38610cdc8467b94d873d9800b24be3f8ad59d709','63e78d6628cf1c13d07791230f6225e1600ad415cb1ec59819de2cdbcc3f6852',593);
INSERT INTO "audit_record" VALUES(594,'2026-03-07T12:00:00.000000Z','Anna','anna','desk','0.1.0',NULL,'letter_text.create','letter_text',46,'','window','3777d044-7982-4357-97e9-9ec822c9dc28',594,'08427a99ff10f96fdadadb5f085e0d2e2014067d56802957621fa18d15fbf3ad','e7500d2fde2e3f030ad24ef7e21b53bfb28ff94a67ef377edf102a7feea9a81a',594);
INSERT INTO "audit_record" VALUES(595,'2026-03-07T12:00:00.000000Z','Anna','anna','desk','0.1.0',NULL,'letter_text.create','letter_text',47,'','window','3777d044-7982-4357-97e9-9ec822c9dc28',595,'f59e4a38f594cad1f5007c88ff4cfb8963e4cdb75308424063d270fe0ef5775a','20d94ca7e272c8130f04c3e5d672752b2a3c5088a8cee7b57c52949faa1c0c09',595);
INSERT INTO "audit_record" VALUES(596,'2026-03-07T12:00:00.000000Z','Anna','anna','desk','0.1.0',NULL,'letter_text.create','letter_text',48,'','window','3777d044-7982-4357-97e9-9ec822c9dc28',596,'8a2f7bdbb32bec1ca07a872031932354fdf4df0d3bc6b3a62b79822c9e1b9ac5','3d9d8cf63b3bfa34d5483e70057b1836219aea432737edfa1b003d4c2a495488',596);
INSERT INTO "audit_record" VALUES(597,'2026-03-07T12:00:00.000000Z','Anna','anna','desk','0.1.0',NULL,'letter_text.create','letter_text',49,'','window','3777d044-7982-4357-97e9-9ec822c9dc28',597,'3cc8e552c5c078b1ba8465baab81da252093ae8244db8144b21b88db036a4474','e028badaac1e4db0acde7db5315653385ace38d31e48cd14e595bfe6cd0ef033',597);
INSERT INTO "audit_record" VALUES(598,'2026-03-07T12:00:00.000000Z','Anna','anna','desk','0.1.0',NULL,'letter_text.create','letter_text',50,'','window','3777d044-7982-4357-97e9-9ec822c9dc28',598,'b35f86353cc13edea7083ddb0f47aa445bed1a1c999ed57700a2a05ea2f31766','41a40fe682b80f55788949538d985719e5d23159d67cba951545d20addd075ce',598);
INSERT INTO "audit_record" VALUES(599,'2026-03-07T12:00:00.000000Z','Anna','anna','desk','0.1.0',NULL,'collection_letter_level.create','collection_letter_level',11,'','window','3777d044-7982-4357-97e9-9ec822c9dc28',599,'f5041ca533ef2e59e7a4a288e2f05e820f55b5d91d27bc191e52e438b9a033f7','a75393b983ba14237ca7d73aa167b1423bd1129e38eebeb799f32128b39f3582',599);
INSERT INTO "audit_record" VALUES(600,'2026-03-07T12:00:00.000000Z','Anna','anna','desk','0.1.0',NULL,'letter_text.create','letter_text',51,'','window','3777d044-7982-4357-97e9-9ec822c9dc28',600,'ec5da4a2335a7615cb9715b5b9a030d296269c6b9d4143d60c377ccf181c35ac','6cacceac4088614ff8af46ce9f82eab3b5f8fbc87de9d1f93242014eee051dc1',600);
INSERT INTO "audit_record" VALUES(601,'2026-03-07T12:00:00.000000Z','Anna','anna','desk','0.1.0',NULL,'letter_text.create','letter_text',52,'','window','3777d044-7982-4357-97e9-9ec822c9dc28',601,'7424d1449ab8439b3c8ff7fa0f3e1405c787443e4107cc33e44de0ee5216fae4','bf26d839af4a613d11ea605ab2dae998f8585c8704edd5a9e9b8650476b4b06f',601);
INSERT INTO "audit_record" VALUES(602,'2026-03-07T12:00:00.000000Z','Anna','anna','desk','0.1.0',NULL,'letter_text.create','letter_text',53,'','window','3777d044-7982-4357-97e9-9ec822c9dc28',602,'97688ea18ef93a81c25bf4eb8d447499755a7af5edda9be5d9d54fff37f65cf7','4560d44365453e21baef5e8ebaad7efb54746b467c90389db919b58752be0bde',602);
INSERT INTO "audit_record" VALUES(603,'2026-03-07T12:00:00.000000Z','Anna','anna','desk','0.1.0',NULL,'letter_text.create','letter_text',54,'','window','3777d044-7982-4357-97e9-9ec822c9dc28',603,'ab5cb1630b11f0131abd13c9a79c9ed4a0b54add86fd07dbf13be4f1b13e6776','a1d9313c75b8cdbc8f34e645ba33b7c497060002799e2938a47ee47249f2210b',603);
INSERT INTO "audit_record" VALUES(604,'2026-03-07T12:00:00.000000Z','Anna','anna','desk','0.1.0',NULL,'letter_text.create','letter_text',55,'','window','3777d044-7982-4357-97e9-9ec822c9dc28',604,'30918dc7bbec9c7716b7443f9abff04d10e858e3760bb2945e13803050df28cb','b1bc11e6716ad408de514f29ccd9ab8c0a187171e0f5d04ad56dc8fea87e54bd',604);
INSERT INTO "audit_record" VALUES(605,'2026-03-07T12:00:00.000000Z','Anna','anna','desk','0.1.0',NULL,'collection_letter_level.create','collection_letter_level',12,'','window','3777d044-7982-4357-97e9-9ec822c9dc28',605,'691809b67335687f0c71e0227505254516e24224d4f7c550cd96b25dffb49717','0332d1e8a523dfe98098b046cd7106dba25da7de378c20f2c8ce084a3cb1e561',605);
INSERT INTO "audit_record" VALUES(606,'2026-03-07T12:00:00.000000Z','Anna','anna','desk','0.1.0',NULL,'letter_text.create','letter_text',56,'','window','3777d044-7982-4357-97e9-9ec822c9dc28',606,'59f1f86d605356bc0b2ddf8547b71a1f4c37eb8f07fd7a5f3da6a5ce2b6322a0','a786aa34f6a2612209db1937075554ebb4c6b50c0160d3c7c1e25be48ba7a705',606);
INSERT INTO "audit_record" VALUES(607,'2026-03-07T12:00:00.000000Z','Anna','anna','desk','0.1.0',NULL,'letter_text.create','letter_text',57,'','window','3777d044-7982-4357-97e9-9ec822c9dc28',607,'93ce39f0a6350954da9c7c53506971e728f1de7b00598976a78c39acb8f19cb0','c216899590f32cea64c5d76d3ac028dabf34e97f9d3da514e886726643820052',607);
INSERT INTO "audit_record" VALUES(608,'2026-03-07T12:00:00.000000Z','Anna','anna','desk','0.1.0',NULL,'letter_text.create','letter_text',58,'','window','3777d044-7982-4357-97e9-9ec822c9dc28',608,'7ea657123abb3f0fd787e684c75284f9b1046a4078286dbad6076d1a3c84daa3','b5dacf181e5b91ad6afbb5df742c814c564277237c1c45ed0599b068881bf6bd',608);
INSERT INTO "audit_record" VALUES(609,'2026-03-07T12:00:00.000000Z','Anna','anna','desk','0.1.0',NULL,'letter_text.create','letter_text',59,'','window','3777d044-7982-4357-97e9-9ec822c9dc28',609,'482703bed20aa1cbe7bb3c171d8983eab0098c885505105443d77db764d40a19','eb0cb8e161f5e94c0e0bc8933dbd7b4e143af3fc477b264316b6bff4c11b7de9',609);
INSERT INTO "audit_record" VALUES(610,'2026-03-07T12:00:00.000000Z','Anna','anna','desk','0.1.0',NULL,'letter_text.create','letter_text',60,'','window','3777d044-7982-4357-97e9-9ec822c9dc28',610,'56f06dead68f97977246ab1fbc3c2be131c6a080698ba92fdf45b237aa189ab6','917468ee21186d143105abfb0d6859e0b6e5fb96f356d5a1bb6eb4efecaa7f0f',610);
INSERT INTO "audit_record" VALUES(611,'2026-03-07T12:00:00.000000Z','Anna','anna','desk','0.1.0',1,'interest_terms.create','interest_terms',5,'UK-B2B','window','3777d044-7982-4357-97e9-9ec822c9dc28',611,'509ed88562044403b9d08f01f2f4cac1d43a7e37f4cf23edb95bb24a9c2ff6fb','a92c03a729f177bf3f613c8c6aaeb48c2171b2fe731f16f9f05229b821a086da',611);
INSERT INTO "audit_record" VALUES(612,'2026-03-07T12:00:00.000000Z','Anna','anna','desk','0.1.0',1,'collection_letter_sequence.create','collection_letter_sequence',5,'UK-B2B','window','3777d044-7982-4357-97e9-9ec822c9dc28',612,'c743526e7c713daaf2adf772a465bdc93df47bbae1aac759d81f5d43a4ad11bf','021a0ef1c5a54582eb28b84d4d6f1118731edd7b5b9fa3f623a9bfaf8b392e3c',612);
INSERT INTO "audit_record" VALUES(613,'2026-03-07T12:00:00.000000Z','Anna','anna','desk','0.1.0',NULL,'collection_letter_level.create','collection_letter_level',13,'','window','3777d044-7982-4357-97e9-9ec822c9dc28',613,'bc33d9aefb179a64318a11e721adede937a4e83b1fce145e65f487ea62f7f6e6','32a10d5ac9d8120d9713161a381c9038b3e34ba3f0639bacc50c3e1d882b11f7',613);
INSERT INTO "audit_record" VALUES(614,'2026-03-07T12:00:00.000000Z','Anna','anna','desk','0.1.0',NULL,'letter_text.create','letter_text',61,'','window','3777d044-7982-4357-97e9-9ec822c9dc28',614,'5082557aa8c69cbf74784de16f31c81149c4bc9e603268048a345a96b6d38334','3ca1f79c181ed95d0f70e2c6be089683594e4317b3902b44e5c2d9bf1172964f',614);
INSERT INTO "audit_record" VALUES(615,'2026-03-07T12:00:00.000000Z','Anna','anna','desk','0.1.0',NULL,'letter_text.create','letter_text',62,'','window','3777d044-7982-4357-97e9-9ec822c9dc28',615,'a7b28779aca62e2aec35d470823919c89377746c8530a1c9bf6c277ff589edc6','ed646bb9112757d6d031ac3ee2070b49da07c2fb868e11ff3fb275935f1ebcb1',615);
INSERT INTO "audit_record" VALUES(616,'2026-03-07T12:00:00.000000Z','Anna','anna','desk','0.1.0',NULL,'letter_text.create','letter_text',63,'','window','3777d044-7982-4357-97e9-9ec822c9dc28',616,'ab427c77016f35ef883aea96eaea44032245dc93b96e959b54aee7af986cd9ae','309ec8f89d1acce5634e8b81b30a57c224588da67014dd08f22355553dcd9f5a',616);
INSERT INTO "audit_record" VALUES(617,'2026-03-07T12:00:00.000000Z','Anna','anna','desk','0.1.0',NULL,'letter_text.create','letter_text',64,'','window','3777d044-7982-4357-97e9-9ec822c9dc28',617,'df4638f6da1219500264fb6298563400926af8b2f373983a3682db2d27d4bdab','1c5dd8ab54aa2c5b6ce5255396e6f6ad6477152a952cef9666f6dcd51dd8b3f1',617);
INSERT INTO "audit_record" VALUES(618,'2026-03-07T12:00:00.000000Z','Anna','anna','desk','0.1.0',NULL,'letter_text.create','letter_text',65,'','window','3777d044-7982-4357-97e9-9ec822c9dc28',618,'f914bc1abb888e11403da8ef86a4ddd8b052707bbe62d6b29bcb8945b032e4d5','c67645948f7c67795a7fad8d8942d930534b315f44e5b393c1a8dabebcaa1c3a',618);
INSERT INTO "audit_record" VALUES(619,'2026-03-07T12:00:00.000000Z','Anna','anna','desk','0.1.0',NULL,'collection_letter_level.create','collection_letter_level',14,'','window','3777d044-7982-4357-97e9-9ec822c9dc28',619,'c9dfb8a64cdc11039ef8ee513c9e3ca5e34d5a3a3eae480e1cdb3866b49f07c1','9cac37a050824c5b35d875bc81d52c731cf02c9ac57ac66b5a829d2d5baff1ca',619);
INSERT INTO "audit_record" VALUES(620,'2026-03-07T12:00:00.000000Z','Anna','anna','desk','0.1.0',NULL,'letter_text.create','letter_text',66,'','window','3777d044-7982-4357-97e9-9ec822c9dc28',620,'471a3808ae723750851cd20f2285f85f5532bd21e9895728a3814a428c329868','0855fb68ec56a82b7774d469528ece77e94bfdf07f6f0c6632015f74e9016182',620);
INSERT INTO "audit_record" VALUES(621,'2026-03-07T12:00:00.000000Z','Anna','anna','desk','0.1.0',NULL,'letter_text.create','letter_text',67,'','window','3777d044-7982-4357-97e9-9ec822c9dc28',621,'39032087811d8d7e09c7653854431e28beb8fe5c836b5623506b0adb0246cbfa','9cc7dd99081813ea9c39b93cd02a6d20249eff410b77ee7f465c19f33dae5022',621);
INSERT INTO "audit_record" VALUES(622,'2026-03-07T12:00:00.000000Z','Anna','anna','desk','0.1.0',NULL,'letter_text.create','letter_text',68,'','window','3777d044-7982-4357-97e9-9ec822c9dc28',622,'f0f8461b9a05e0f8180bee6012718a222fcfdeaa385db8a7fbee0e50fd9ae2cf','106e06c138b903604c14175722b7ed5243a502746b3e587f0843946305243eee',622);
INSERT INTO "audit_record" VALUES(623,'2026-03-07T12:00:00.000000Z','Anna','anna','desk','0.1.0',NULL,'letter_text.create','letter_text',69,'','window','3777d044-7982-4357-97e9-9ec822c9dc28',623,'f46c9d3ad4b42c93e40718d056792f7e373735b3286fd26fe33d14a2bf905b48','48ce9a26adf032ab7af5837816c9a23db14a89eb128afa8576f28de19581686b',623);
INSERT INTO "audit_record" VALUES(624,'2026-03-07T12:00:00.000000Z','Anna','anna','desk','0.1.0',NULL,'letter_text.create','letter_text',70,'','window','3777d044-7982-4357-97e9-9ec822c9dc28',624,'6ca2c61f7988850c8d9899ee67848102b1d7d2af040ec87462fad0d630d4026e','24e8dc7d4b2979075f67902c2bae8928ce0364136bf1f8e21cc458387072cf9e',624);
INSERT INTO "audit_record" VALUES(625,'2026-03-07T12:00:00.000000Z','Anna','anna','desk','0.1.0',NULL,'collection_letter_level.create','collection_letter_level',15,'','window','3777d044-7982-4357-97e9-9ec822c9dc28',625,'93668b8f771a450cd016d18013f8dd662a28b0f6be448217bcba7dfaf2f8587e','4f9661cbbe1ce585b4ffde3609fac81f9dd136485599422e68617f769d827403',625);
INSERT INTO "audit_record" VALUES(626,'2026-03-07T12:00:00.000000Z','Anna','anna','desk','0.1.0',NULL,'letter_text.create','letter_text',71,'','window','3777d044-7982-4357-97e9-9ec822c9dc28',626,'c2aef7adb6ee7dc5d5880997ebd0f8ce3a895330eea8b2c41ad546cb18d8ed09','8c447c982a8d02aa8deb187a4064f721229499e47f9f0a8bc64c3f9151995c11',626);
INSERT INTO "audit_record" VALUES(627,'2026-03-07T12:00:00.000000Z','Anna','anna','desk','0.1.0',NULL,'letter_text.create','letter_text',72,'','window','3777d044-7982-4357-97e9-9ec822c9dc28',627,'368b1a19734fa33f798a0ecb3493286d13f3920eb76f473c187bb6329a3e6e68','a7411da57c85a31a30f81ba06640ecaeefd463c5e6fc080d6b37688fd12d3aa4',627);
INSERT INTO "audit_record" VALUES(628,'2026-03-07T12:00:00.000000Z','Anna','anna','desk','0.1.0',NULL,'letter_text.create','letter_text',73,'','window','3777d044-7982-4357-97e9-9ec822c9dc28',628,'bf4a3c1616692eb8ea62a3f33a92276ac817e97ae84ef023ab5880af78210942','b05d7628ad271ff840a321a430bb08fabd930a2576f8894bc0b123fc9c040a40',628);
INSERT INTO "audit_record" VALUES(629,'2026-03-07T12:00:00.000000Z','Anna','anna','desk','0.1.0',NULL,'letter_text.create','letter_text',74,'','window','3777d044-7982-4357-97e9-9ec822c9dc28',629,'6720c91075ad054b4da2df1f6a72913d69fb8b5dac80797119b34dc8e9d0761d','81d1ad71e37c17190d2d5806b5e8bf66091e2b960b502d5b6727e6ad547596dc',629);
INSERT INTO "audit_record" VALUES(630,'2026-03-07T12:00:00.000000Z','Anna','anna','desk','0.1.0',NULL,'letter_text.create','letter_text',75,'','window','3777d044-7982-4357-97e9-9ec822c9dc28',630,'58e3562503617a5e5bafb2d989ae864cff7a23283b2f9312bb3b4e2dffb8110b','877a68d3ce79ba1eff5d14412a2391acfcd646d3e4344e39f9c76da71391099d',630);
INSERT INTO "audit_record" VALUES(631,'2026-03-07T12:00:00.000000Z','Anna','anna','desk','0.1.0',1,'interest_terms.create','interest_terms',6,'NL-B2C','window','3777d044-7982-4357-97e9-9ec822c9dc28',631,'f741a192fe0672f742140e4416321d4a542e76bceb51a30bc024c8d58d52adc9','180840847acc4698f2e6f3430470b527dc03322a704f179c3965c2818f84e8b9',631);
INSERT INTO "audit_record" VALUES(632,'2026-03-07T12:00:00.000000Z','Anna','anna','desk','0.1.0',1,'collection_letter_sequence.create','collection_letter_sequence',6,'NL-B2C','window','3777d044-7982-4357-97e9-9ec822c9dc28',632,'26e768ca278a9e68bf88e83ce532e2a9aa17254ebeb99b60ad3d303782f1c0df','5941f9d94b406f6439c343f87265309eec1a2b1e535ec30003d0c0665dcd7f0a',632);
INSERT INTO "audit_record" VALUES(633,'2026-03-07T12:00:00.000000Z','Anna','anna','desk','0.1.0',NULL,'collection_letter_level.create','collection_letter_level',16,'','window','3777d044-7982-4357-97e9-9ec822c9dc28',633,'d1d7d96b759cb17789930fca06ce68d7da32243fe3bcd4438a620ea996eef315','7215e0321ffd630b702d8f58ce2cfe0c9042d5d0ebef2c8555fb165b84d68905',633);
INSERT INTO "audit_record" VALUES(634,'2026-03-07T12:00:00.000000Z','Anna','anna','desk','0.1.0',NULL,'letter_text.create','letter_text',76,'','window','3777d044-7982-4357-97e9-9ec822c9dc28',634,'1a944b56cf45517ac321b5793f84262d4870cd84a4982654b4738db37b6296fd','c46f06e12a6c04495a08f63e67216a1a97145789444f64ba7f0f01e22b0482e9',634);
INSERT INTO "audit_record" VALUES(635,'2026-03-07T12:00:00.000000Z','Anna','anna','desk','0.1.0',NULL,'letter_text.create','letter_text',77,'','window','3777d044-7982-4357-97e9-9ec822c9dc28',635,'f6799f03c696b6ee162a715cde13d71ed59d2631c28c959ba438deb8ffcd1620','9c2f81b14c7839e90281421c9260231dd678700bfde248805a7ed2c04f16438a',635);
INSERT INTO "audit_record" VALUES(636,'2026-03-07T12:00:00.000000Z','Anna','anna','desk','0.1.0',NULL,'letter_text.create','letter_text',78,'','window','3777d044-7982-4357-97e9-9ec822c9dc28',636,'e08363f8d0721c4584dc2be9a93c3b26c2caca15e39f4f547eedd8cfb90ebc42','d8d19527dc2e78ebbc29104952ab145a4a1a957db2b292dd721d5dfc3a3d19f5',636);
INSERT INTO "audit_record" VALUES(637,'2026-03-07T12:00:00.000000Z','Anna','anna','desk','0.1.0',NULL,'letter_text.create','letter_text',79,'','window','3777d044-7982-4357-97e9-9ec822c9dc28',637,'127b4eea8b73957a987a56ffdf1c1772faf2f87a6608020d64852bc793744627','d7bbc9a8e5e68afdad62ed763a27cb38652b67cb7535b1cae70f27765017840a',637);
INSERT INTO "audit_record" VALUES(638,'2026-03-07T12:00:00.000000Z','Anna','anna','desk','0.1.0',NULL,'letter_text.create','letter_text',80,'','window','3777d044-7982-4357-97e9-9ec822c9dc28',638,'629f5e2d68654e237e46573477899933356092c55776674feb102658196d7b6c','6165a8981f9f7e97220b984ac5ba868dcf8a1eba0c623f3e8482e786348b2dd6',638);
INSERT INTO "audit_record" VALUES(639,'2026-03-07T12:00:00.000000Z','Anna','anna','desk','0.1.0',NULL,'collection_letter_level.create','collection_letter_level',17,'','window','3777d044-7982-4357-97e9-9ec822c9dc28',639,'7e77faf4214aa0e45c32bca355bb7d33a488b7adc78d45ff20f4d0301596acdf','e2e391bee82b12f8dbf8c2b65111bc454788ce134e1ac2e35ede849c89032097',639);
INSERT INTO "audit_record" VALUES(640,'2026-03-07T12:00:00.000000Z','Anna','anna','desk','0.1.0',NULL,'letter_text.create','letter_text',81,'','window','3777d044-7982-4357-97e9-9ec822c9dc28',640,'42d51145119c47b1769ccfd1680cbd3c2b1ab44b670a86af438c0021f6c0537a','1014f29238605645721999af385a8b9040fdf0ca72b2b716bd1ce946a24786f4',640);
INSERT INTO "audit_record" VALUES(641,'2026-03-07T12:00:00.000000Z','Anna','anna','desk','0.1.0',NULL,'letter_text.create','letter_text',82,'','window','3777d044-7982-4357-97e9-9ec822c9dc28',641,'34d1d756cceb7e3523ce2ec872c39bdf2f48323726f97e12d1b82add7fdcaf72','a249692e2764ff58aac46ad14b8dddcf3097d77e78e2a093763fce06d3ba9a3e',641);
INSERT INTO "audit_record" VALUES(642,'2026-03-07T12:00:00.000000Z','Anna','anna','desk','0.1.0',NULL,'letter_text.create','letter_text',83,'','window','3777d044-7982-4357-97e9-9ec822c9dc28',642,'1a25dda1d7bdb3d2cd43ddb104d1e90af03619fd7a7a908006b267f11c5b0e35','258a10f74259e174b1515ca02ea8240c036a75c4b8266dda7a3cc82b66422eee',642);
INSERT INTO "audit_record" VALUES(643,'2026-03-07T12:00:00.000000Z','Anna','anna','desk','0.1.0',NULL,'letter_text.create','letter_text',84,'','window','3777d044-7982-4357-97e9-9ec822c9dc28',643,'e970bb8984980b43dd9cb36f0ba6a8a58ef9ac386583a22f73ea243998209fa4','ccb918f31af16a6baff9caffcaee9417567bc07cb2d65ac7479ca204fe5250c4',643);
INSERT INTO "audit_record" VALUES(644,'2026-03-07T12:00:00.000000Z','Anna','anna','desk','0.1.0',NULL,'letter_text.create','letter_text',85,'','window','3777d044-7982-4357-97e9-9ec822c9dc28',644,'9f7d20f699d90b6a7fae638a1be5241c1557260c307d97e8a0aafdfe7217a76b','0a9b46ba7eef255558c89559f9722470c28b05ac66aadc5dea5c55a153162c47',644);
INSERT INTO "audit_record" VALUES(645,'2026-03-07T12:00:00.000000Z','Anna','anna','desk','0.1.0',NULL,'collection_letter_level.create','collection_letter_level',18,'','window','3777d044-7982-4357-97e9-9ec822c9dc28',645,'922ff5d14325891b9470f03475a0818eb017a515303275872a766a780bf18026','adfbd2fec9eca5b9ed069956e56c21b5df9d270453680ccf87a69a1a4c201828',645);
INSERT INTO "audit_record" VALUES(646,'2026-03-07T12:00:00.000000Z','Anna','anna','desk','0.1.0',NULL,'fee_row.create','fee_row',1,'','window','3777d044-7982-4357-97e9-9ec822c9dc28',646,'9b290eb9c9b83cdd6064998cafff4d6f9c2ede476194a887206ea7119fb5fe30','984373909cfdc009723ad71ae79193d9c2d34b1d32cf338a34a61aece0dfe03a',646);
INSERT INTO "audit_record" VALUES(647,'2026-03-07T12:00:00.000000Z','Anna','anna','desk','0.1.0',NULL,'fee_row.create','fee_row',2,'','window','3777d044-7982-4357-97e9-9ec822c9dc28',647,'868dbee51959ed3ec9ab65622ce2b46139156a274ceafd69ea6890e5c4628396','739799ae0807fa71e7412dfdc5584780259579dcd629f357fb8e10f5b872fdbb',647);
INSERT INTO "audit_record" VALUES(648,'2026-03-07T12:00:00.000000Z','Anna','anna','desk','0.1.0',NULL,'fee_row.create','fee_row',3,'','window','3777d044-7982-4357-97e9-9ec822c9dc28',648,'5db9e84003d6e8193ab9fe8ee596e4be8f35a02e3b07e5d9c7a47b84516b6bd8','555c42d0bde5e57745ccfda30047082a8afd136b77bc3cfa9cd0be3bb2ad57cc',648);
INSERT INTO "audit_record" VALUES(649,'2026-03-07T12:00:00.000000Z','Anna','anna','desk','0.1.0',NULL,'fee_row.create','fee_row',4,'','window','3777d044-7982-4357-97e9-9ec822c9dc28',649,'b21507aaa517102b42724d2eb1e70b1ec26b5aeb4b4a1f4ef298ea7c3fe96d94','94c8d9d02257ffe096d208b5d3a76881e1141599e9be3fddb1a999b45d03565d',649);
INSERT INTO "audit_record" VALUES(650,'2026-03-07T12:00:00.000000Z','Anna','anna','desk','0.1.0',NULL,'fee_row.create','fee_row',5,'','window','3777d044-7982-4357-97e9-9ec822c9dc28',650,'a051cb3788627428c7f6d88b3716d975f305ad1c0fde75286c955779bb8a7971','202165e06a82bd4d2d2c785d1f510fea1d7dfaa7bf2859e714b3edc45cff224b',650);
INSERT INTO "audit_record" VALUES(651,'2026-03-07T12:00:00.000000Z','Anna','anna','desk','0.1.0',NULL,'letter_text.create','letter_text',86,'','window','3777d044-7982-4357-97e9-9ec822c9dc28',651,'39393b28a38598c01cb6c82fb5023a17cf5e9678e920d61ce16a09f2ad9d7456','56fc1acade022c704c65d95e9c7c385e566b6785a5bc957bdb1b553d45fe3775',651);
INSERT INTO "audit_record" VALUES(652,'2026-03-07T12:00:00.000000Z','Anna','anna','desk','0.1.0',NULL,'letter_text.create','letter_text',87,'','window','3777d044-7982-4357-97e9-9ec822c9dc28',652,'c2a7a356a01c60d9a7ea266f0bdcfe5ad7a5340ebbbbd28341bca77050ab48ae','9f80dafee85d5bec61cdb83bce585b0b5bf490d8014baebad5a55eccea790efb',652);
INSERT INTO "audit_record" VALUES(653,'2026-03-07T12:00:00.000000Z','Anna','anna','desk','0.1.0',NULL,'letter_text.create','letter_text',88,'','window','3777d044-7982-4357-97e9-9ec822c9dc28',653,'1db35c4cc114b93e1f654fdd3b512d40d311eeeb4c30b3756d9b3d551d66fb52','7fad9fbb04423eabbd544486beff9a8679d28b9208fcac5174aa6677ceabd9c2',653);
INSERT INTO "audit_record" VALUES(654,'2026-03-07T12:00:00.000000Z','Anna','anna','desk','0.1.0',NULL,'letter_text.create','letter_text',89,'','window','3777d044-7982-4357-97e9-9ec822c9dc28',654,'b8b1cd6e41f1427fb665ed30f7c5b5025fe2c901fd3de0904f149f56a43aff01','b3f675506de7cd6c736816b0ec4eaf4955e98301e5da424236f5fadf11b34eeb',654);
INSERT INTO "audit_record" VALUES(655,'2026-03-07T12:00:00.000000Z','Anna','anna','desk','0.1.0',NULL,'letter_text.create','letter_text',90,'','window','3777d044-7982-4357-97e9-9ec822c9dc28',655,'04102b995fcd4570532bef410335087ccd68ac42368563534c80522b9de62dfe','65a88ed880eb1cd6912045bece603e9a0351ba11c0e4eebc5d209200484fd842',655);
INSERT INTO "audit_record" VALUES(656,'2026-03-07T12:00:00.000000Z','Anna','anna','desk','0.1.0',1,'interest_terms.create','interest_terms',7,'BE-B2C','window','3777d044-7982-4357-97e9-9ec822c9dc28',656,'b347d89157adc63ed2d1d9c93222ecb603372888a33f5ad79784ceffa2fdaf20','93518d7549579aa074b45d80a90b193eff573b2ca561df7298f84f2f0a6c55c8',656);
INSERT INTO "audit_record" VALUES(657,'2026-03-07T12:00:00.000000Z','Anna','anna','desk','0.1.0',1,'collection_letter_sequence.create','collection_letter_sequence',7,'BE-B2C','window','3777d044-7982-4357-97e9-9ec822c9dc28',657,'11b718b4429562dd30aeaebdaad186e34c4717f01023c9af9b960fe5d1fbc7c4','51fbec53499c30c7797f95a67eaddd2758656db3c73b12576fe160ca3c1385ec',657);
INSERT INTO "audit_record" VALUES(658,'2026-03-07T12:00:00.000000Z','Anna','anna','desk','0.1.0',NULL,'collection_letter_level.create','collection_letter_level',19,'','window','3777d044-7982-4357-97e9-9ec822c9dc28',658,'dce067c5cc87e5993f110e2ae2646c6ef8ea6c4a85d4ca44acb4ea620b7eab50','d867063d6f6dc827fce1d00c24927f6596e104eafb0fb9f9af1925a0a5f39fb5',658);
INSERT INTO "audit_record" VALUES(659,'2026-03-07T12:00:00.000000Z','Anna','anna','desk','0.1.0',NULL,'letter_text.create','letter_text',91,'','window','3777d044-7982-4357-97e9-9ec822c9dc28',659,'359bde9a18a1eac61d6ba1a283afec4ab4fda51e4a5bbb6bd0c71e93dfea4263','6625792a914d7cbc579f91e40a5de130bd2864f1f226d2d79f24e42e5f3c8705',659);
INSERT INTO "audit_record" VALUES(660,'2026-03-07T12:00:00.000000Z','Anna','anna','desk','0.1.0',NULL,'letter_text.create','letter_text',92,'','window','3777d044-7982-4357-97e9-9ec822c9dc28',660,'14179d64f3f8f564e45431f8c08af46fe7c023cff0b86a6a35aa41c2bd57611a','811af90e08b5648948d2fcb2a6d8e6a62025503afcdbc9dfa5871add72ff65f9',660);
INSERT INTO "audit_record" VALUES(661,'2026-03-07T12:00:00.000000Z','Anna','anna','desk','0.1.0',NULL,'letter_text.create','letter_text',93,'','window','3777d044-7982-4357-97e9-9ec822c9dc28',661,'67b08e37ef0ed512fe3702318e4cfce82d73d2d34ff21341007acc8e6992bcf8','6e50d12ac4c48a8f90012d432a4c504bc9781738c5f29af48c7987888cf7a2d5',661);
INSERT INTO "audit_record" VALUES(662,'2026-03-07T12:00:00.000000Z','Anna','anna','desk','0.1.0',NULL,'letter_text.create','letter_text',94,'','window','3777d044-7982-4357-97e9-9ec822c9dc28',662,'3fc98c3b3ba9576162148a42a3c056e56c34a783872cd76700927a9ad9491eb0','d15b53aef63110e18473652af0b040a869b64af11ead84820d19804b55a4f6c0',662);
INSERT INTO "audit_record" VALUES(663,'2026-03-07T12:00:00.000000Z','Anna','anna','desk','0.1.0',NULL,'letter_text.create','letter_text',95,'','window','3777d044-7982-4357-97e9-9ec822c9dc28',663,'e3e8d9bb36d4db63c890f9307d16ca27b968087a68501ccee2b334d0b6e32005','9007d6696fab68c91ed9905d42a164ddba7b52c90ff19f7524ebd54278c57768',663);
INSERT INTO "audit_record" VALUES(664,'2026-03-07T12:00:00.000000Z','Anna','anna','desk','0.1.0',NULL,'collection_letter_level.create','collection_letter_level',20,'','window','3777d044-7982-4357-97e9-9ec822c9dc28',664,'7a4338c6e19aacf7f09cd6bf5fcfc473cd3f704eb53da19cbbb0fc295c7a34f4','e1048c31ff9f76cce9bcdc245ab0a96e47b24bb1dc9bbb91539c949ebe10e312',664);
INSERT INTO "audit_record" VALUES(665,'2026-03-07T12:00:00.000000Z','Anna','anna','desk','0.1.0',NULL,'letter_text.create','letter_text',96,'','window','3777d044-7982-4357-97e9-9ec822c9dc28',665,'75b5b15de747c2db8d054928568eb01bc1e6189b527452e14bec0fdd5925d36d','63ec87011bb69300629c47c9ef1436fcef7462f3a5d28e838f2f6ab65cb29f47',665);
INSERT INTO "audit_record" VALUES(666,'2026-03-07T12:00:00.000000Z','Anna','anna','desk','0.1.0',NULL,'letter_text.create','letter_text',97,'','window','3777d044-7982-4357-97e9-9ec822c9dc28',666,'7678790e599a2dd0703d335482c52d99443ded65eab8f2e2d43a47ad54ec0594','fb396be514452d01ceec39986cfc682d542d2837c4fc8b0e6ef0ff8bb0f76b61',666);
INSERT INTO "audit_record" VALUES(667,'2026-03-07T12:00:00.000000Z','Anna','anna','desk','0.1.0',NULL,'letter_text.create','letter_text',98,'','window','3777d044-7982-4357-97e9-9ec822c9dc28',667,'e6f496734b208e99abfcb2cf173b4ade80cba14e9c0fa79f135643c65d68e260','62c519ebef48ef235c7222c9460345ac2aa3469a91758284bca3e9f6fef760e6',667);
INSERT INTO "audit_record" VALUES(668,'2026-03-07T12:00:00.000000Z','Anna','anna','desk','0.1.0',NULL,'letter_text.create','letter_text',99,'','window','3777d044-7982-4357-97e9-9ec822c9dc28',668,'f737b30e5f6ff9ac5856e411020532da4257cc218f0d36f8cee64158f05a0025','6492c03eff80ac5d311d5cfeb540840064526cd9f0d7757b8d8a768a9deb56c2',668);
INSERT INTO "audit_record" VALUES(669,'2026-03-07T12:00:00.000000Z','Anna','anna','desk','0.1.0',NULL,'letter_text.create','letter_text',100,'','window','3777d044-7982-4357-97e9-9ec822c9dc28',669,'9b9fee22a20d8f80dc94eabf023580e8f40ed621067ef9f6f327fd7ecdb510b7','d3830d624785eb54ec3fff7e4a1b383fc662c90073ae72ca52a536dba5da82d9',669);
INSERT INTO "audit_record" VALUES(670,'2026-03-07T12:00:00.000000Z','Anna','anna','desk','0.1.0',NULL,'collection_letter_level.create','collection_letter_level',21,'','window','3777d044-7982-4357-97e9-9ec822c9dc28',670,'ed85743c9238c48d0292243492ebe90edd962a9df43016e5c1a7489c27ceecb4','eaf68a6df4382ead4397f3164c9105102c83ec886457ec7aa8cbac83e8d40973',670);
INSERT INTO "audit_record" VALUES(671,'2026-03-07T12:00:00.000000Z','Anna','anna','desk','0.1.0',NULL,'letter_text.create','letter_text',101,'','window','3777d044-7982-4357-97e9-9ec822c9dc28',671,'9e1b76fae7a6d8762bc5e95a94868598d52d23a1e7417047387a5af8d422f522','98944686af2cc205c2b878438857fff49de664b2768709100b44fc31bf767a40',671);
INSERT INTO "audit_record" VALUES(672,'2026-03-07T12:00:00.000000Z','Anna','anna','desk','0.1.0',NULL,'letter_text.create','letter_text',102,'','window','3777d044-7982-4357-97e9-9ec822c9dc28',672,'3f245aea186f9bb0daf3710adb3648f8250ec7c5d3e03414cc445bc9fc2d1ada','ea9dc400cc7279b8db32cd96e9c53d7037b943023799796e8f1dd7a05a8dce09',672);
INSERT INTO "audit_record" VALUES(673,'2026-03-07T12:00:00.000000Z','Anna','anna','desk','0.1.0',NULL,'letter_text.create','letter_text',103,'','window','3777d044-7982-4357-97e9-9ec822c9dc28',673,'e92f05e5fe543c1febdfe1c3a63815f5b9d509a9d1658d478e4209ea2e8464eb','d5b19afb5d55e318bcde60ee52b0a66e399a7d27edd59c9d740065c7b41e7e29',673);
INSERT INTO "audit_record" VALUES(674,'2026-03-07T12:00:00.000000Z','Anna','anna','desk','0.1.0',NULL,'letter_text.create','letter_text',104,'','window','3777d044-7982-4357-97e9-9ec822c9dc28',674,'48dbf849dcbec450ada2fa808067c7b83bc54c6c000a6dd3f01c8be7108ff9f0','80367df4bdc064edb0ef8b48f8a8e3b819651fb5b3333dcff04235b89e5b2cb4',674);
INSERT INTO "audit_record" VALUES(675,'2026-03-07T12:00:00.000000Z','Anna','anna','desk','0.1.0',NULL,'letter_text.create','letter_text',105,'','window','3777d044-7982-4357-97e9-9ec822c9dc28',675,'eeca3a7a53c05701a2cfc87b605b9f246d73c4c392d326b7fd4ba1dd3b345df0','c1aaaa94595e392582a7b9c2fe3b87466c5b268584359adef4911fdefec7b73a',675);
INSERT INTO "audit_record" VALUES(676,'2026-03-07T12:00:00.000000Z','Anna','anna','desk','0.1.0',1,'interest_terms.create','interest_terms',8,'FR-B2C','window','3777d044-7982-4357-97e9-9ec822c9dc28',676,'399e999fc41c01443ed620c21f106ff8caba1074bbd10038741999cff6ea4975','93d7ffe7a65b0f8882ef7e77a75edafe0db0ab917fee004e3526b1273c39b85c',676);
INSERT INTO "audit_record" VALUES(677,'2026-03-07T12:00:00.000000Z','Anna','anna','desk','0.1.0',1,'collection_letter_sequence.create','collection_letter_sequence',8,'FR-B2C','window','3777d044-7982-4357-97e9-9ec822c9dc28',677,'2938f2434fa27bc801d46d81c0454a90a46f94440ceb8bb7376d458c7b52b226','33e41fa76e8e023bfcb5366bc6e0be2445ad6a3b4d4a433e24990c9ff074f6ac',677);
INSERT INTO "audit_record" VALUES(678,'2026-03-07T12:00:00.000000Z','Anna','anna','desk','0.1.0',NULL,'collection_letter_level.create','collection_letter_level',22,'','window','3777d044-7982-4357-97e9-9ec822c9dc28',678,'04a67d7436603bb15a489b56c749ce5a8d351ed6921ed2c3e4e8bc8e58405492','9382325de10fc257d476c850de44a64c7dbff43c4b9bc337a406865beda0a79e',678);
INSERT INTO "audit_record" VALUES(679,'2026-03-07T12:00:00.000000Z','Anna','anna','desk','0.1.0',NULL,'letter_text.create','letter_text',106,'','window','3777d044-7982-4357-97e9-9ec822c9dc28',679,'50de174f099a2aff31c30868c972d15d174fcbb6afa2358f81ad1cac6aaba6fc','f1b77e1990fdd17b1599fc243e1d919a0aedfdf7fe7b5048b73d2eb370bdc1b3',679);
INSERT INTO "audit_record" VALUES(680,'2026-03-07T12:00:00.000000Z','Anna','anna','desk','0.1.0',NULL,'letter_text.create','letter_text',107,'','window','3777d044-7982-4357-97e9-9ec822c9dc28',680,'94f3183abb0ab212829bdb196adbd8eb79a6b91a6fac31ecb637a3ad71e74f04','501757cbe4cb6db2bac72d6c6bdbe7ab33172efa3304080c36a3213a51458b13',680);
INSERT INTO "audit_record" VALUES(681,'2026-03-07T12:00:00.000000Z','Anna','anna','desk','0.1.0',NULL,'letter_text.create','letter_text',108,'','window','3777d044-7982-4357-97e9-9ec822c9dc28',681,'8f0d47b8139483ab90100f99772b9e0409ad13826003048fdb2bb56c0362dcfb','c594aaebc7739682660c0332eeb366dac1e07ac4111d16afad3e6f86e42023ee',681);
INSERT INTO "audit_record" VALUES(682,'2026-03-07T12:00:00.000000Z','Anna','anna','desk','0.1.0',NULL,'letter_text.create','letter_text',109,'','window','3777d044-7982-4357-97e9-9ec822c9dc28',682,'41e9ac6c8e84dddfbdc09257bca8bca7690d3394eee18c0fe5a23f5888ac7a10','b6ee25876ba3565fcc238e53b481ddef5f24af8aba0119ff9a6571806dd40ec9',682);
INSERT INTO "audit_record" VALUES(683,'2026-03-07T12:00:00.000000Z','Anna','anna','desk','0.1.0',NULL,'letter_text.create','letter_text',110,'','window','3777d044-7982-4357-97e9-9ec822c9dc28',683,'fbb21c621e5cb9e1bb2fe7327bbaa1266f32d0f5c6425b744b38ead8c1273d27','cc981508fa9b593ba04cb31e7e9ceb4cb91d64c56e99ac10d84ad527f80e23ca',683);
INSERT INTO "audit_record" VALUES(684,'2026-03-07T12:00:00.000000Z','Anna','anna','desk','0.1.0',NULL,'collection_letter_level.create','collection_letter_level',23,'','window','3777d044-7982-4357-97e9-9ec822c9dc28',684,'83313f2b50308805bf7d2c1c0d13ce6e4cdd919cb3be539bc504f9d65a6d846a','c096d07a3c728bcf1cfa237aee8a39d100fb95a5d1163696f915f89ca7f61ae9',684);
INSERT INTO "audit_record" VALUES(685,'2026-03-07T12:00:00.000000Z','Anna','anna','desk','0.1.0',NULL,'letter_text.create','letter_text',111,'','window','3777d044-7982-4357-97e9-9ec822c9dc28',685,'00dcc263e2bdf8b22e8be37a3303178b4e91b08fef303226e736cdfa07132f87','680557db4c0b4a7efc5275a8b08a88ffb6f3d5f3b6432a80a1b0f647f5709db1',685);
INSERT INTO "audit_record" VALUES(686,'2026-03-07T12:00:00.000000Z','Anna','anna','desk','0.1.0',NULL,'letter_text.create','letter_text',112,'','window','3777d044-7982-4357-97e9-9ec822c9dc28',686,'38cf245ae910b60cd12ddc0d72dd5b3d17e3cf98d69d4a33b58821d93ab02f92','88d5918a8de983e369beef1eb34ec400beb4d42c7e50a4b09020b31f32d933e0',686);
INSERT INTO "audit_record" VALUES(687,'2026-03-07T12:00:00.000000Z','Anna','anna','desk','0.1.0',NULL,'letter_text.create','letter_text',113,'','window','3777d044-7982-4357-97e9-9ec822c9dc28',687,'a6e40c98329b593511747670aede04885ab3088fb073af75591a3f818e6ca9f0','25698306121567524804ac689b445fb7cd042db0836596eb06b3710821cce5c7',687);
INSERT INTO "audit_record" VALUES(688,'2026-03-07T12:00:00.000000Z','Anna','anna','desk','0.1.0',NULL,'letter_text.create','letter_text',114,'','window','3777d044-7982-4357-97e9-9ec822c9dc28',688,'42e9838d8c4535eb8e44a6bab40d6240505733d908697fca6d71417492bbd492','f7af9ae0b2b8db93345301d96328305fe2dbf31f521b01ce2707bb12f2989cbf',688);
INSERT INTO "audit_record" VALUES(689,'2026-03-07T12:00:00.000000Z','Anna','anna','desk','0.1.0',NULL,'letter_text.create','letter_text',115,'','window','3777d044-7982-4357-97e9-9ec822c9dc28',689,'71a64fc40b26c9dbe33f0aaa7d54a975037fb93a6338909e9f8e6286c264703a','e57d6758f0a3aacb361672bdd3aca1f376819207f7406ffcf62660144434119e',689);
INSERT INTO "audit_record" VALUES(690,'2026-03-07T12:00:00.000000Z','Anna','anna','desk','0.1.0',NULL,'collection_letter_level.create','collection_letter_level',24,'','window','3777d044-7982-4357-97e9-9ec822c9dc28',690,'9724769fa82719abb52c278a0cdce46a00a0707c281b7b28a6890a7b27f56cd8','3803ee09c6ed16507b9dba23dc69f02b371c3dce01abbc1faaba2c782d1c47b3',690);
INSERT INTO "audit_record" VALUES(691,'2026-03-07T12:00:00.000000Z','Anna','anna','desk','0.1.0',NULL,'letter_text.create','letter_text',116,'','window','3777d044-7982-4357-97e9-9ec822c9dc28',691,'7d289bb8da4a1f349926d133ea7248dd69e413aa14112581d69bcd911676efe7','c36ab04fb05533c9f57ff2c0a58a2983469e14a640606cc9d16840ba2caf7176',691);
INSERT INTO "audit_record" VALUES(692,'2026-03-07T12:00:00.000000Z','Anna','anna','desk','0.1.0',NULL,'letter_text.create','letter_text',117,'','window','3777d044-7982-4357-97e9-9ec822c9dc28',692,'8da09c54212805e1be8bb8a3a319a135b0a9815ad44f9e26c10e634479285bd2','f4a254581e7ecf57810ebba4157671083be61701aa3ec4786c4662604bb99fad',692);
INSERT INTO "audit_record" VALUES(693,'2026-03-07T12:00:00.000000Z','Anna','anna','desk','0.1.0',NULL,'letter_text.create','letter_text',118,'','window','3777d044-7982-4357-97e9-9ec822c9dc28',693,'fdf263dde8548a895461c3bfcd8a5c93372922f8652d504b86ba978feba20e74','6bd2880d5b09b692cbb2330e9679060e430f1dd56673a6be8dd271f9598163ad',693);
INSERT INTO "audit_record" VALUES(694,'2026-03-07T12:00:00.000000Z','Anna','anna','desk','0.1.0',NULL,'letter_text.create','letter_text',119,'','window','3777d044-7982-4357-97e9-9ec822c9dc28',694,'e97fbc205bb4281f86316f1bd8fccb04a7d7ccda760327cc2d94495185d1c76a','a298e52edeff1196a04d82be79772a88082a2afc25a23e3a213fd887103da0a2',694);
INSERT INTO "audit_record" VALUES(695,'2026-03-07T12:00:00.000000Z','Anna','anna','desk','0.1.0',NULL,'letter_text.create','letter_text',120,'','window','3777d044-7982-4357-97e9-9ec822c9dc28',695,'b88bece601df7ec526540c6f10fce5c893022979ff4b341be1afa30f20fa736d','f7995f2c937812f13aa762ebed6c6ebdc8d7eabd6aba951eee94f81d2744bd44',695);
INSERT INTO "audit_record" VALUES(696,'2026-03-07T12:00:00.000000Z','Anna','anna','desk','0.1.0',1,'interest_terms.create','interest_terms',9,'DE-B2C','window','3777d044-7982-4357-97e9-9ec822c9dc28',696,'029ae30eca6d50594a99d877e55add624daa2ada40a6f19af6396ad691a0ec2b','a4b54ba83a502431444da20bb6f19a5683f2f76c8124a3380ef810fe0218b109',696);
INSERT INTO "audit_record" VALUES(697,'2026-03-07T12:00:00.000000Z','Anna','anna','desk','0.1.0',1,'collection_letter_sequence.create','collection_letter_sequence',9,'DE-B2C','window','3777d044-7982-4357-97e9-9ec822c9dc28',697,'28c9863fbaf88c56c7cccc8839d5ce3280045b217e8a77d4c0dde8b4fc785863','f09c830ec617c3126a183ec77cc225b750a34ca9afefb9953e7cacab25a9e8d6',697);
INSERT INTO "audit_record" VALUES(698,'2026-03-07T12:00:00.000000Z','Anna','anna','desk','0.1.0',NULL,'collection_letter_level.create','collection_letter_level',25,'','window','3777d044-7982-4357-97e9-9ec822c9dc28',698,'029384b3dcf06afee307d46d7d9b394cc78834271eeb2096b782846e38aecc4d','67f8f8086de975c86df3e10180627d545385e0ecec8a7effd319623bb099c74e',698);
INSERT INTO "audit_record" VALUES(699,'2026-03-07T12:00:00.000000Z','Anna','anna','desk','0.1.0',NULL,'letter_text.create','letter_text',121,'','window','3777d044-7982-4357-97e9-9ec822c9dc28',699,'ccb0f2b43200259bda418633d609a54a1908a1615e6bd61cb37476342f1ba3bc','d876f72b9237d092d975ee30848e5b7ec38d98d091423f782b046a6468b650a8',699);
INSERT INTO "audit_record" VALUES(700,'2026-03-07T12:00:00.000000Z','Anna','anna','desk','0.1.0',NULL,'letter_text.create','letter_text',122,'','window','3777d044-7982-4357-97e9-9ec822c9dc28',700,'faed4c86f1f6e3530c8bbea11dcb351371e70684dd49002a3c16d2844573d26e','43a62a569a8b5185a938b84c90eba77bd933f9bc767c13b825e7447d8fffec80',700);
INSERT INTO "audit_record" VALUES(701,'2026-03-07T12:00:00.000000Z','Anna','anna','desk','0.1.0',NULL,'letter_text.create','letter_text',123,'','window','3777d044-7982-4357-97e9-9ec822c9dc28',701,'381d54c5d295f95b47249f9cb2587dac7c16387127bd739c2a03873571178eb2','f953c14983bc68b421286152a40a4a67ed7d7102221c01a8029ad7b374ee28b3',701);
INSERT INTO "audit_record" VALUES(702,'2026-03-07T12:00:00.000000Z','Anna','anna','desk','0.1.0',NULL,'letter_text.create','letter_text',124,'','window','3777d044-7982-4357-97e9-9ec822c9dc28',702,'6dffa6b4323f135e265387bc6ea80dbce06274bc90ddf1a31313b56589b3e8c4','f37b365696deb38ddca860af4f4e3f528fa18a5dc57c17810de2069d44268a72',702);
INSERT INTO "audit_record" VALUES(703,'2026-03-07T12:00:00.000000Z','Anna','anna','desk','0.1.0',NULL,'letter_text.create','letter_text',125,'','window','3777d044-7982-4357-97e9-9ec822c9dc28',703,'0ddb497b9f6b3a39b87cbde34182b87f999e5d6be7561ef1dfd9f133a3d8c126','9dd5b9a19809ee5ddba28ac30ddf721a1d3984ccb7e8498f4565c4c26175d847',703);
INSERT INTO "audit_record" VALUES(704,'2026-03-07T12:00:00.000000Z','Anna','anna','desk','0.1.0',NULL,'collection_letter_level.create','collection_letter_level',26,'','window','3777d044-7982-4357-97e9-9ec822c9dc28',704,'48a59ac98b7df1042d74fdff596993cbc979f455c30a8a4e559df725814538ba','b830e84f36a1569e9a66d17e1df90b6574dd3ae83590dadeda13747f7637495f',704);
INSERT INTO "audit_record" VALUES(705,'2026-03-07T12:00:00.000000Z','Anna','anna','desk','0.1.0',NULL,'letter_text.create','letter_text',126,'','window','3777d044-7982-4357-97e9-9ec822c9dc28',705,'6055855d1b57576d319b3f295edf6f18be6dd7c74cad228513bf63a50e28cef0','497297a6894e410006a3f76c949704f9b64e1f193a94e306776f9476cc0a8336',705);
INSERT INTO "audit_record" VALUES(706,'2026-03-07T12:00:00.000000Z','Anna','anna','desk','0.1.0',NULL,'letter_text.create','letter_text',127,'','window','3777d044-7982-4357-97e9-9ec822c9dc28',706,'22edbc74d2cb7ec98d95adc37eb4e9f0d632a5c1f081938fad19cf3b716d7569','7b2d8c9792f7b969f53fa386c012ce43dc8ad9081cf5f6c18b3b047f4afc88c0',706);
INSERT INTO "audit_record" VALUES(707,'2026-03-07T12:00:00.000000Z','Anna','anna','desk','0.1.0',NULL,'letter_text.create','letter_text',128,'','window','3777d044-7982-4357-97e9-9ec822c9dc28',707,'379a1e3b62b29f628f6764319a7b7b87fabc82db18deb0746242f466a7af642c','374e6acd5ade556549d372ab0f64b015d0360215984d8d0cb3ca860feccdcb88',707);
INSERT INTO "audit_record" VALUES(708,'2026-03-07T12:00:00.000000Z','Anna','anna','desk','0.1.0',NULL,'letter_text.create','letter_text',129,'','window','3777d044-7982-4357-97e9-9ec822c9dc28',708,'d755267d13bf37e2befc480f4563e703055c462e9a1e4d5468009e10883c7093','daaf6d4e078b71d1fadda226c08aabca2811d53399f74e52a41c98ddad28a210',708);
INSERT INTO "audit_record" VALUES(709,'2026-03-07T12:00:00.000000Z','Anna','anna','desk','0.1.0',NULL,'letter_text.create','letter_text',130,'','window','3777d044-7982-4357-97e9-9ec822c9dc28',709,'eecb36f0c506c7449d7e1315fb6b55360d7dc252dc87ef345d56381d6efb9d54','1bd0d7a8d502ded32d24e5ddd5eb4bcc9ab6029f35808c4d1fd00e55b28e078a',709);
INSERT INTO "audit_record" VALUES(710,'2026-03-07T12:00:00.000000Z','Anna','anna','desk','0.1.0',NULL,'collection_letter_level.create','collection_letter_level',27,'','window','3777d044-7982-4357-97e9-9ec822c9dc28',710,'900686c2fe7361f5f0f0382b961addec72ed23b88d38aa0234ab171edee62dec','8b05634f34ac60c4dc86ae1a293da25d44a9bed7f616ae3eb094192e5ae22e4f',710);
INSERT INTO "audit_record" VALUES(711,'2026-03-07T12:00:00.000000Z','Anna','anna','desk','0.1.0',NULL,'letter_text.create','letter_text',131,'','window','3777d044-7982-4357-97e9-9ec822c9dc28',711,'4a2343f3809e34586935e2e6759f73e6c34ee150728564def5b81e230949f963','213179dc6c436a65c85c432f1b38d3062979d81744c160df8c6e4fedf7f78ecd',711);
INSERT INTO "audit_record" VALUES(712,'2026-03-07T12:00:00.000000Z','Anna','anna','desk','0.1.0',NULL,'letter_text.create','letter_text',132,'','window','3777d044-7982-4357-97e9-9ec822c9dc28',712,'29d3f54ae93fd3de5f5c8edd7d278fd73a10fcc197c4c65b54411fa5c162411d','7da7a9f8eb2845623ddfec4f2f85dcbf51e070b5e4b60e47e263bca6f3de19d8',712);
INSERT INTO "audit_record" VALUES(713,'2026-03-07T12:00:00.000000Z','Anna','anna','desk','0.1.0',NULL,'letter_text.create','letter_text',133,'','window','3777d044-7982-4357-97e9-9ec822c9dc28',713,'d682e637d9499830e67e145556d39b3dd9001ebab11f1f34685aecc2c0ef8e80','287ead3fb080f13994b779ab5a106783bf4e460b590eddf399ffd19e6a57a8c6',713);
INSERT INTO "audit_record" VALUES(714,'2026-03-07T12:00:00.000000Z','Anna','anna','desk','0.1.0',NULL,'letter_text.create','letter_text',134,'','window','3777d044-7982-4357-97e9-9ec822c9dc28',714,'aac62f2690838a4d0cd4e27290747afdc9cfa8b50e7637cab05a3162996075b1','8e541108ac66e8866edd819953ad1e45d7b08228dfdf8e337d5ef392d1f5d3b2',714);
INSERT INTO "audit_record" VALUES(715,'2026-03-07T12:00:00.000000Z','Anna','anna','desk','0.1.0',NULL,'letter_text.create','letter_text',135,'','window','3777d044-7982-4357-97e9-9ec822c9dc28',715,'02e9f3b98b9778f738f488b7e7b4f41de9c13fbac56ad4b08505e13b049d6f47','07170c244092906a71d8193dd90fbd570f2f373ecd078952e2e16dd73216bab9',715);
INSERT INTO "audit_record" VALUES(716,'2026-03-07T12:00:00.000000Z','Anna','anna','desk','0.1.0',1,'collection_letter_sequence.create','collection_letter_sequence',10,'FRIENDLY','window','3777d044-7982-4357-97e9-9ec822c9dc28',716,'ac5631dbb07588d469842c720d58b40d84afba05932d8fc8863c1e3e5a086e98','fa31df99be7a1d9c0eba32e765c3de7ddf5c97062692b148d665a569499b2ebe',716);
INSERT INTO "audit_record" VALUES(717,'2026-03-07T12:00:00.000000Z','Anna','anna','desk','0.1.0',NULL,'collection_letter_level.create','collection_letter_level',28,'','window','3777d044-7982-4357-97e9-9ec822c9dc28',717,'49007c090bf831d261379ecaea9cd896b779a4ece9682946fb307d2fb5003a40','90d90488e4d4b2d3092a722954757c7049523ed9cc7f8a122c1af7ba88ea78e3',717);
INSERT INTO "audit_record" VALUES(718,'2026-03-07T12:00:00.000000Z','Anna','anna','desk','0.1.0',NULL,'letter_text.create','letter_text',136,'','window','3777d044-7982-4357-97e9-9ec822c9dc28',718,'780eeb0740764217d4150dbbb96a59afc2d1f8a602292579a4d111bf8f82bfee','64afb5b5567323c25aa2a6df38cd12c3917a427b1c540daa1bab2093b0183c28',718);
INSERT INTO "audit_record" VALUES(719,'2026-03-07T12:00:00.000000Z','Anna','anna','desk','0.1.0',NULL,'letter_text.create','letter_text',137,'','window','3777d044-7982-4357-97e9-9ec822c9dc28',719,'c69ef16af1cbb39e77c14682feccad9fa0a8839f258cc0ebc0eee3c86ac4f7c6','c3e4605be407c2ad00e41be66ada50304aa62c5b02e9581852ccc2598524a16f',719);
INSERT INTO "audit_record" VALUES(720,'2026-03-07T12:00:00.000000Z','Anna','anna','desk','0.1.0',NULL,'letter_text.create','letter_text',138,'','window','3777d044-7982-4357-97e9-9ec822c9dc28',720,'1c57a6a68935c5f8e7deaaa267dd384754b7fe9ebedbad96e3b514326904aa9e','bc4446622734a15208dc907c8afb9658bfcbd36f6cf8e187640f48162ed7813e',720);
INSERT INTO "audit_record" VALUES(721,'2026-03-07T12:00:00.000000Z','Anna','anna','desk','0.1.0',NULL,'letter_text.create','letter_text',139,'','window','3777d044-7982-4357-97e9-9ec822c9dc28',721,'43775f6a35147f164c5614003e87d345788dfa4eb7d28af0d8d306d98e034031','c4d1b11da520b95ed7b00d2f4730d1a7ae8ce9c91246f36150f7e19eef3d4494',721);
INSERT INTO "audit_record" VALUES(722,'2026-03-07T12:00:00.000000Z','Anna','anna','desk','0.1.0',NULL,'letter_text.create','letter_text',140,'','window','3777d044-7982-4357-97e9-9ec822c9dc28',722,'3bd1166fc4faee267ae1f3504acda8fc479897758941f4a1e444bc0be5e9ad60','531a447c05535c74119e1ffb87b2d175c32b4bcceaa06d42b97c9aae60ca93ed',722);
INSERT INTO "audit_record" VALUES(723,'2026-03-07T12:00:00.000000Z','Anna','anna','desk','0.1.0',NULL,'collection_letter_level.create','collection_letter_level',29,'','window','3777d044-7982-4357-97e9-9ec822c9dc28',723,'6e0d65a9000e990d807f72ff9a4e917349748e2cb3f58e73100f6bb95896703e','fc69d3197ba6d0071ff4f9667129896e54601b2b6e5ff91aa7942a801c53ba53',723);
INSERT INTO "audit_record" VALUES(724,'2026-03-07T12:00:00.000000Z','Anna','anna','desk','0.1.0',NULL,'letter_text.create','letter_text',141,'','window','3777d044-7982-4357-97e9-9ec822c9dc28',724,'7f3827fd2a08343646d85b05433e91b65c4c0c0f20e9d788a274b2f43bd727f2','33ac5f0cdd4dac3da03ac914c092e781d5d0e148b09daade35c3f1a7d06b15b1',724);
INSERT INTO "audit_record" VALUES(725,'2026-03-07T12:00:00.000000Z','Anna','anna','desk','0.1.0',NULL,'letter_text.create','letter_text',142,'','window','3777d044-7982-4357-97e9-9ec822c9dc28',725,'afae3e2a2f74f2273037212d8182f347b6d9cf5fbdd1db8956ee83c6cdcfbed5','f8adaef1c262388f170ebbb58273efc96cb79edf7fce0abf6f064216897017a5',725);
INSERT INTO "audit_record" VALUES(726,'2026-03-07T12:00:00.000000Z','Anna','anna','desk','0.1.0',NULL,'letter_text.create','letter_text',143,'','window','3777d044-7982-4357-97e9-9ec822c9dc28',726,'048102452afcc3d0e0e7ceddc94b4c7a4459dbe7c0bfaf8938da7111d51b1887','8b0b96e3ea3a596eb8293599325ab19c0c899aabd4cfae5b6872693c91999881',726);
INSERT INTO "audit_record" VALUES(727,'2026-03-07T12:00:00.000000Z','Anna','anna','desk','0.1.0',NULL,'letter_text.create','letter_text',144,'','window','3777d044-7982-4357-97e9-9ec822c9dc28',727,'64a5e06bf48b53ebc249aa6fb9f189df4ea8ebf9769afae9401fe9770310a654','3ea0eef83fe52eda8601ac2793ff00059ce4260a2bffc3d44f0f11f32ebb1775',727);
INSERT INTO "audit_record" VALUES(728,'2026-03-07T12:00:00.000000Z','Anna','anna','desk','0.1.0',NULL,'letter_text.create','letter_text',145,'','window','3777d044-7982-4357-97e9-9ec822c9dc28',728,'663a48b7aa4839876f0629bd195b44e2e5b3a100e7369bbdb74c20a151fc17c3','2c4643b8b5ce8c05ae6ea03d3d230c85db651310640c7407a7b8279bd39b867a',728);
INSERT INTO "audit_record" VALUES(729,'2026-03-07T12:00:00.000000Z','Anna','anna','desk','0.1.0',NULL,'collection_letter_level.create','collection_letter_level',30,'','window','3777d044-7982-4357-97e9-9ec822c9dc28',729,'19a2078cd17945e1bb2c04ece0b538024e863ced8f7ffadb0e47e9fd70fed613','f35400ec0033363989614158e70fb1fe2700a8c7eac41fc39bb67023ac1727ea',729);
INSERT INTO "audit_record" VALUES(730,'2026-03-07T12:00:00.000000Z','Anna','anna','desk','0.1.0',NULL,'letter_text.create','letter_text',146,'','window','3777d044-7982-4357-97e9-9ec822c9dc28',730,'8d495bd946558468d4aa69a47ad04b0fa416670f03aa10c2ba7cb5e1cce763cd','5945161046ca19b0b4d9dd5eea9476a725d941eb4d989749a3e37891700f35ce',730);
INSERT INTO "audit_record" VALUES(731,'2026-03-07T12:00:00.000000Z','Anna','anna','desk','0.1.0',NULL,'letter_text.create','letter_text',147,'','window','3777d044-7982-4357-97e9-9ec822c9dc28',731,'d6297318bfb6cbe71d90f7817ee32118e0b335efae0cc8b440d6d9c83e7b9bab','a2f0b67b31394f91f6a6bbca4fc656a296f163b643b625386c4f17e70f37a885',731);
INSERT INTO "audit_record" VALUES(732,'2026-03-07T12:00:00.000000Z','Anna','anna','desk','0.1.0',NULL,'letter_text.create','letter_text',148,'','window','3777d044-7982-4357-97e9-9ec822c9dc28',732,'fa42bc8202286511764c1be3b983c86a82920381d42966b651d9ef78c5297882','0fc10fdb6c0365a03750d9b79bcca96af40da953dce9166aaf89fee6ff71b672',732);
INSERT INTO "audit_record" VALUES(733,'2026-03-07T12:00:00.000000Z','Anna','anna','desk','0.1.0',NULL,'letter_text.create','letter_text',149,'','window','3777d044-7982-4357-97e9-9ec822c9dc28',733,'b1991e7e3ad3a5a88b6e5a96a9c2a4c813e28db7912553e5b3a4ded48d3c6a58','c8355f17c20005f55006bfd1377c548f8a364e8313f61405b40c89bcd2f6fc17',733);
INSERT INTO "audit_record" VALUES(734,'2026-03-07T12:00:00.000000Z','Anna','anna','desk','0.1.0',NULL,'letter_text.create','letter_text',150,'','window','3777d044-7982-4357-97e9-9ec822c9dc28',734,'21d0ae3018abf0d57664d899caec0d0dc862cd5ad9a18c4f15c62d4c65ac0cd8','c528ed1d5d1d1965e24c509383683d78f356e075a240453adf3d189b04268775',734);
INSERT INTO "audit_record" VALUES(735,'2026-03-07T12:00:00.000000Z','Anna','anna','desk','0.1.0',1,'customer_group.create','customer_group',1,'DOM','window','3777d044-7982-4357-97e9-9ec822c9dc28',735,'f105e1591351a2304a651731075c640acbd210410a5e6c2a2200de553a4f6d06','32074f27633a09afdecca22929656e3292acea6186acc2a8a6a4cd29752d13ac',735);
INSERT INTO "audit_record" VALUES(736,'2026-03-07T12:00:00.000000Z','Anna','anna','desk','0.1.0',1,'customer_group.create','customer_group',2,'EU','window','3777d044-7982-4357-97e9-9ec822c9dc28',736,'ad296c745a8e388bfba6923edd398fd0c6fa69ffbb21c12c7f6ac550ee5adbb7','fb497053cd9dc40d8823d61f92a5bfdc6ac34b2f6caaee970d25fdd13aae11d2',736);
INSERT INTO "audit_record" VALUES(737,'2026-03-07T12:00:00.000000Z','Anna','anna','desk','0.1.0',1,'customer_group.create','customer_group',3,'EXP','window','3777d044-7982-4357-97e9-9ec822c9dc28',737,'17d7399e11db9297089d0f508699860b372cd433083129eda218285b0ae07d4e','3b1045aeb3b64090e0b3c553c369f0ea984b7bc149e020e9fcb789e407ea9312',737);
INSERT INTO "audit_record" VALUES(738,'2026-03-07T12:00:00.000000Z','Anna','anna','desk','0.1.0',1,'customer_group.create','customer_group',4,'CONS','window','3777d044-7982-4357-97e9-9ec822c9dc28',738,'5ba696b0fdd0015b4c8a8b20df4b5f76482206467f9ec1cb32e0075351e8a5bc','1ee250eb0869df99cf421e9846cd6226fab0653d431d195dfedf7dfeac6943c8',738);
INSERT INTO "audit_record" VALUES(739,'2026-03-07T12:00:00.000000Z','Anna','anna','desk','0.1.0',1,'reason_code.create','reason_code',1,'AUTO','window','3777d044-7982-4357-97e9-9ec822c9dc28',739,'2b3d69af6a03a630f342a8f19c0ec9b207acc9689748ee9eb611510a02a0fbfc','fc97216fa82e41a17befd9648b5c33648d6ae18d5cf28cda331626f3fceb8ce3',739);
INSERT INTO "audit_record" VALUES(740,'2026-03-07T12:00:00.000000Z','Anna','anna','desk','0.1.0',1,'reason_code.create','reason_code',2,'LATE','window','3777d044-7982-4357-97e9-9ec822c9dc28',740,'08a31a1853ecfc2bc010908c40e7024e2078796cc6ae1da780841329b0c155da','a59f528e3736d2c4ab73aaaaae268c01352089be0bfee7272fdf1dd81ea6a8d4',740);
INSERT INTO "audit_record" VALUES(741,'2026-03-07T12:00:00.000000Z','Anna','anna','desk','0.1.0',1,'reason_code.create','reason_code',3,'INSOLV','window','3777d044-7982-4357-97e9-9ec822c9dc28',741,'25937768155584c8bddd4cd5c89d1171a0ae3a1b95d54667150e16a3fb81593b','2da070315b3f34ad55074b8b08bf99d413d1b65578a17d41e36f1d9b939363d8',741);
INSERT INTO "audit_record" VALUES(742,'2026-03-07T12:00:00.000000Z','Anna','anna','desk','0.1.0',1,'reason_code.create','reason_code',4,'AGREED','window','3777d044-7982-4357-97e9-9ec822c9dc28',742,'f995b9474c41d34edf0fcdb5d792cf548281203a3444e2310d8aa10bb9f28246','764dffdfdcacedf45c6961a763d6d0f928e0c13d5c3209d30ef5fed218fd2889',742);
INSERT INTO "audit_record" VALUES(743,'2026-03-07T12:00:00.000000Z','Anna','anna','desk','0.1.0',1,'reason_code.create','reason_code',5,'PAID','window','3777d044-7982-4357-97e9-9ec822c9dc28',743,'c03f72d15129d87e2a55f7df55194bd38281e4c2b5802672538cd956f5ab3a48','d7cf7e4ca590c58d8d2d1401dd8bc0e884bae263674aac95c6f6397ac72ce337',743);
INSERT INTO "audit_record" VALUES(744,'2026-03-07T12:00:00.000000Z','Anna','anna','desk','0.1.0',1,'reason_code.create','reason_code',6,'DISPUTE','window','3777d044-7982-4357-97e9-9ec822c9dc28',744,'cebc288bb376f540f5a33e0d818efcb1615e56212c3ceffb4c4976203fe2bb92','df835bb0bcfbf698adca435aa4d8c407c5f540c7359522864c43a4b9a9827f9e',744);
INSERT INTO "audit_record" VALUES(745,'2026-03-07T12:00:00.000000Z','Anna','anna','desk','0.1.0',1,'reason_code.create','reason_code',7,'ERROR','window','3777d044-7982-4357-97e9-9ec822c9dc28',745,'946c22d857054a207a0673bdc9edbbe13ea619d699bfa3ee5630fab2e9312ed1','960311e6ab71dfc2269e17a034b2c765b6f3593832cf3e48ca27b1f8a29470b5',745);
INSERT INTO "audit_record" VALUES(746,'2026-03-07T12:00:00.000000Z','Anna','anna','desk','0.1.0',1,'reason_code.create','reason_code',8,'COURT','window','3777d044-7982-4357-97e9-9ec822c9dc28',746,'8a0cfb2b82a8426a3d62aea7a17233709bc6f3bd22e7e9d59085a674803b4a9f','2aab6f5a67c5098c2c93b1300ea8593c4b371cf4350914ac775afd6af7798197',746);
INSERT INTO "audit_record" VALUES(747,'2026-03-07T12:00:00.000000Z','Anna','anna','desk','0.1.0',1,'reason_code.create','reason_code',9,'SMALL','window','3777d044-7982-4357-97e9-9ec822c9dc28',747,'5d2132ccc5eded9cf10208468012eec4c66e8390c1accb8d28f8df8c68a35c89','7f0b52855841648c89197579a3b592b3ca106fce848668de9180f9db9d3e3948',747);
INSERT INTO "audit_record" VALUES(748,'2026-03-07T12:00:00.000000Z','Anna','anna','desk','0.1.0',1,'reason_code.create','reason_code',10,'DOCLATE','window','3777d044-7982-4357-97e9-9ec822c9dc28',748,'9a6338a523071744ffa44adce94f35c4f731cd540ba7f1df81cb7f6e15ea52ee','3ed9eb3ae01787dcf7f666a27b2695f965197baec97511ca77afec30627a07f6',748);
INSERT INTO "audit_record" VALUES(749,'2026-03-07T12:00:00.000000Z','Anna','anna','desk','0.1.0',1,'reason_code.create','reason_code',11,'RETURN','window','3777d044-7982-4357-97e9-9ec822c9dc28',749,'eeb0348292ba2e3b99984905f47015dd0693de15976a90eae27a6318f723f6c5','54e94cdb4bc48336e3ae785a560b8ba76521195cc9af34c2cf455abd1d5ab2d2',749);
INSERT INTO "audit_record" VALUES(750,'2026-03-07T12:00:00.000000Z','Anna','anna','desk','0.1.0',1,'reason_code.create','reason_code',12,'CASHDIF','window','3777d044-7982-4357-97e9-9ec822c9dc28',750,'29331cd69a519e955416e5b58743f706050acff9e26b898757668fc46c922450','196ff49b0cdfb9903f07025d9fb29f46e876389c1ed337c4089c32cce02a5c5d',750);
INSERT INTO "audit_record" VALUES(751,'2026-03-07T12:00:00.000000Z','Anna','anna','desk','0.1.0',1,'reason_code.create','reason_code',13,'LOST','window','3777d044-7982-4357-97e9-9ec822c9dc28',751,'105699e7fd00fa5393582f5f2d48b074ac01820247bc17fdd27a1ed023fb0e5a','9973e6d1d6ccd167715544afa4815ed28ce653f7e809a1ad3c3e38c156e1f007',751);
INSERT INTO "audit_record" VALUES(752,'2026-03-07T12:00:00.000000Z','Anna','anna','desk','0.1.0',1,'reason_code.create','reason_code',14,'RATE','window','3777d044-7982-4357-97e9-9ec822c9dc28',752,'253d6581926b39c5f5d7693f45fb2e4c98af883213d66ee4d14db75a0112dcad','67b2887f59c077c93d35434b33a9e49cc4a898ec8ce7cff2e01ce88cffbb1a80',752);
INSERT INTO "audit_record" VALUES(753,'2026-03-07T12:00:00.000000Z','Anna','anna','desk','0.1.0',1,'dispute_code.create','dispute_code',1,'PRICE','window','3777d044-7982-4357-97e9-9ec822c9dc28',753,'7057e6f711f083775777e27440505a53c7245a1d3d76d5b91e55821c9d5fbb8e','32c25334fd5f678cca74d7e32eb6fa379ba93458ed1c1c8f321cc308279e47cf',753);
INSERT INTO "audit_record" VALUES(754,'2026-03-07T12:00:00.000000Z','Anna','anna','desk','0.1.0',1,'dispute_code.create','dispute_code',2,'QUANT','window','3777d044-7982-4357-97e9-9ec822c9dc28',754,'539b1aaa1d6ca9362f90922a7e3002301b62c6ab55c5d0c88292cf25f990db78','d3c9db4112be556b3417d616cfb96f011ef4a4acb53a4132b5006895713a4147',754);
INSERT INTO "audit_record" VALUES(755,'2026-03-07T12:00:00.000000Z','Anna','anna','desk','0.1.0',1,'dispute_code.create','dispute_code',3,'QUALITY','window','3777d044-7982-4357-97e9-9ec822c9dc28',755,'e6b76a66c5b66da062a899d10947587c6f01d088bb3d625b64b6679542a15073','200923726f9404939012d1157efe9c710a3fc37148c5ecba2b145e97ec85fbf4',755);
INSERT INTO "audit_record" VALUES(756,'2026-03-07T12:00:00.000000Z','Anna','anna','desk','0.1.0',1,'dispute_code.create','dispute_code',4,'NOTRECV','window','3777d044-7982-4357-97e9-9ec822c9dc28',756,'2c804fc2f1a7cc63d35890aa57d1c30859c023ffb982b46f551ab63423a5863b','e42ece0c6729ecc9e1fd283ee6bf20e900d4f2653ce1598e68a2281a1dedba8f',756);
INSERT INTO "audit_record" VALUES(757,'2026-03-07T12:00:00.000000Z','Anna','anna','desk','0.1.0',1,'dispute_code.create','dispute_code',5,'DUPL','window','3777d044-7982-4357-97e9-9ec822c9dc28',757,'4aebcecc6b7f129cef5ed928f873e3a78f4dae81e210bbd2a84cbbf0d5aaa76f','f49acfa9099b5518f00e0223773b445d4b673bfff57495d14cc9b030ed8b9720',757);
INSERT INTO "audit_record" VALUES(758,'2026-03-07T12:00:00.000000Z','Anna','anna','desk','0.1.0',1,'dispute_code.create','dispute_code',6,'PAID','window','3777d044-7982-4357-97e9-9ec822c9dc28',758,'44df5d2dc95734bda18bb5875c27ca00ac155959f0d45f7eaa72885288441be5','f79682cc3bbcbe8ed2f1f1a2333e0843c7f8f77e17df0b84b79255cce5abadc2',758);
INSERT INTO "audit_record" VALUES(759,'2026-03-07T12:00:00.000000Z','Anna','anna','desk','0.1.0',1,'dispute_code.create','dispute_code',7,'NOPO','window','3777d044-7982-4357-97e9-9ec822c9dc28',759,'0a5a4249d8c7b34e4d644006a6be1c4798e528042058007b88ddcb38f108f4b0','20774604490bdefcfcd9eefc4162ce17b5518408c3a4ef3f8d334e0f6618271c',759);
INSERT INTO "audit_record" VALUES(760,'2026-03-07T12:00:00.000000Z','Anna','anna','desk','0.1.0',1,'dispute_code.create','dispute_code',8,'ADDRESS','window','3777d044-7982-4357-97e9-9ec822c9dc28',760,'1629433f5bd002648b9147159581ef8bd45bcd8416cbaccd9e67d616ba24f85f','ab633f5b2a4e2a2c2612bcb4de91ab5de3b17ccd65aecb7d65915cd0827de9e2',760);
INSERT INTO "audit_record" VALUES(761,'2026-03-07T12:00:00.000000Z','Anna','anna','desk','0.1.0',1,'dispute_code.create','dispute_code',9,'OTHER','window','3777d044-7982-4357-97e9-9ec822c9dc28',761,'a5b4d9342758768ebe26f1d79aed9dfe950767cde847e77ee75af9ac4165ec30','913871713048aa337cb685050a94c287faefbacfcdd829ca4a89c69be6b2c4b4',761);
INSERT INTO "audit_record" VALUES(762,'2026-03-07T12:00:00.000000Z','Anna','anna','desk','0.1.0',1,'rate_type.create','rate_type',1,'DEFAULT','window','3777d044-7982-4357-97e9-9ec822c9dc28',762,'b4ce47fd965c56c5389b3c0aae5ad510173bada541b036c12ebcd2894c738dc5','bdea40e408cabcdb9da85ae55828d9f15a3e8061a4e7ab6d8b3ca1645891169e',762);
INSERT INTO "audit_record" VALUES(763,'2026-03-07T12:00:00.000000Z','Anna','anna','desk','0.1.0',1,'rate_type.create','rate_type',2,'CLOSING','window','3777d044-7982-4357-97e9-9ec822c9dc28',763,'0bf348a603477d4446371bf25179f7175769f56a6666acdac273c68bf7df5b26','dbf62137480b512686956a4bae497848e848b6f13c75b2a7db65b42c66783a94',763);
INSERT INTO "audit_record" VALUES(764,'2026-03-07T12:00:00.000000Z','Anna','anna','desk','0.1.0',1,'currency_setup.create','currency_setup',1,'','window','3777d044-7982-4357-97e9-9ec822c9dc28',764,'2365bf1071efc12ded965f32fa13633e86e137cd67c54964d1dc180e570d9b3d','eddfdc8002154f37dbdf1894e90a3cf550958342fd33799ea25a3cd346545324',764);
INSERT INTO "audit_record" VALUES(765,'2026-03-07T12:00:00.000000Z','Anna','anna','desk','0.1.0',1,'aging_definition.create','aging_definition',1,'30-60-90','window','3777d044-7982-4357-97e9-9ec822c9dc28',765,'41c377cc7c39fec7878923622963ef1107d153282c96582e2cadf1b9b8ec91ca','6a6570b835c5b82431ebb9c3cf20a3c2563ed1416227f26e9ab37ecdf0c262dd',765);
INSERT INTO "audit_record" VALUES(766,'2026-03-07T12:00:00.000000Z','Anna','anna','desk','0.1.0',NULL,'aging_period.create','aging_period',1,'','window','3777d044-7982-4357-97e9-9ec822c9dc28',766,'3c54d4d12caed043a4f8a5e6e7e708989705a118cb02909b2806ac7864fb17df','cacd9b6b0df0f4792774e5df452ffb669878f1401444816b40804be7040ab91f',766);
INSERT INTO "audit_record" VALUES(767,'2026-03-07T12:00:00.000000Z','Anna','anna','desk','0.1.0',NULL,'aging_period.create','aging_period',2,'','window','3777d044-7982-4357-97e9-9ec822c9dc28',767,'a06d65110324433b6d3f91c6563364095d4b8ddd94eadf2074ead5dd9b33d692','17e7a1ff2564b4b88395cddb4f581594f161b7f46d57a04f082e4457a1994acf',767);
INSERT INTO "audit_record" VALUES(768,'2026-03-07T12:00:00.000000Z','Anna','anna','desk','0.1.0',NULL,'aging_period.create','aging_period',3,'','window','3777d044-7982-4357-97e9-9ec822c9dc28',768,'146bf268b9841e13d6c9947ed6c015c52c8208f134e16f286951f461a104b9de','aa877e981b5a8ffd51b1bd00af8c7f21d7c5596b17a782ebe643f3b9d1c5af58',768);
INSERT INTO "audit_record" VALUES(769,'2026-03-07T12:00:00.000000Z','Anna','anna','desk','0.1.0',NULL,'aging_period.create','aging_period',4,'','window','3777d044-7982-4357-97e9-9ec822c9dc28',769,'25e44f002502e597463314424cce038e3f22cb5ef539531aecb49ee560aed298','18ba4f948060ee8224bb9cbde3edee41551ad2ad3d5a2b083802180dba8c1a73',769);
INSERT INTO "audit_record" VALUES(770,'2026-03-07T12:00:00.000000Z','Anna','anna','desk','0.1.0',NULL,'aging_period.create','aging_period',5,'','window','3777d044-7982-4357-97e9-9ec822c9dc28',770,'94d7cbf54b54805efa1122d59c80eb62fcfa8666590a6250046a155ef4995bea','589b1b2de87ba3e790bca852ec7baef7951306965c86052b9bba6ef77d962d93',770);
INSERT INTO "audit_record" VALUES(771,'2026-03-07T12:00:00.000000Z','Anna','anna','desk','0.1.0',1,'aging_definition.create','aging_definition',2,'30-60-90-180','window','3777d044-7982-4357-97e9-9ec822c9dc28',771,'8ef1c49896b9380c32bd2f2353e4e4ea68c221e09f1dfb27b1b3e80787ec48ef','832c1d684bf3d1848eb0d03ee0134cb95729d342785720765cbd17cd15ed1100',771);
INSERT INTO "audit_record" VALUES(772,'2026-03-07T12:00:00.000000Z','Anna','anna','desk','0.1.0',NULL,'aging_period.create','aging_period',6,'','window','3777d044-7982-4357-97e9-9ec822c9dc28',772,'aa0d255bd3023dbc6e2ed539b668a0a070a33891cf2e876d0ac58eecb5c6ffd2','ea0c21e62468d24449bdb599184fe705f8dd10f39c29d47fd32dfa900319c27c',772);
INSERT INTO "audit_record" VALUES(773,'2026-03-07T12:00:00.000000Z','Anna','anna','desk','0.1.0',NULL,'aging_period.create','aging_period',7,'','window','3777d044-7982-4357-97e9-9ec822c9dc28',773,'2a756efedf1e60e2fa1617247bfb9d23f136afd11105a525d6762abc0a38b2a3','af8883bc557ca968d9d1789bbb0597c048ad60aca08e9a0b68b82194d88921d9',773);
INSERT INTO "audit_record" VALUES(774,'2026-03-07T12:00:00.000000Z','Anna','anna','desk','0.1.0',NULL,'aging_period.create','aging_period',8,'','window','3777d044-7982-4357-97e9-9ec822c9dc28',774,'3b2d9aa229cee381c178d661d3b89fd2649a19a7fc098085819307633b1accf6','35c0156307541ccaf2d0ef1fd5e31611e427f79d32e518c25b881024c85c6466',774);
INSERT INTO "audit_record" VALUES(775,'2026-03-07T12:00:00.000000Z','Anna','anna','desk','0.1.0',NULL,'aging_period.create','aging_period',9,'','window','3777d044-7982-4357-97e9-9ec822c9dc28',775,'a115bd6898a0f15ccbcd50be56ee5cbcb64fddb9c88089f0fbfb100057fff023','be93859ee1c1c33749432ca53ae4248447b00820bc80e606d9538cbc04ebf277',775);
INSERT INTO "audit_record" VALUES(776,'2026-03-07T12:00:00.000000Z','Anna','anna','desk','0.1.0',NULL,'aging_period.create','aging_period',10,'','window','3777d044-7982-4357-97e9-9ec822c9dc28',776,'d1b2598f1355375d78a2056caace516d93e2ad213b79f9ef59fca97ad412f0ce','81040c60779e8d815e0fe09bbc2b6e9602319f88e3969d549398cdd27e454559',776);
INSERT INTO "audit_record" VALUES(777,'2026-03-07T12:00:00.000000Z','Anna','anna','desk','0.1.0',NULL,'aging_period.create','aging_period',11,'','window','3777d044-7982-4357-97e9-9ec822c9dc28',777,'3d80b88cf7e013bcaafc07cce92a06cd954f90aa544e7a637ebf0f65ecba1433','dcd0d2d22c4e953509eef53525ab42cea73b62ffae710172a1cf449f5cf5b153',777);
INSERT INTO "audit_record" VALUES(778,'2026-03-07T12:00:00.000000Z','Anna','anna','desk','0.1.0',1,'aging_definition.create','aging_definition',3,'MONTH','window','3777d044-7982-4357-97e9-9ec822c9dc28',778,'8de80f0beffca67e1b0f3a6be62dc30fe78f37f5743dd91289e5af9c4a9cb3ac','c92fc35c62e52d5c654c9edabe8a7e6ec3adff421a5b44225da1b9c2880632e4',778);
INSERT INTO "audit_record" VALUES(779,'2026-03-07T12:00:00.000000Z','Anna','anna','desk','0.1.0',NULL,'aging_period.create','aging_period',12,'','window','3777d044-7982-4357-97e9-9ec822c9dc28',779,'175049e4b83c775eddacabd86782d0f91477e5b276c797c375437b66fa51decb','af86febf6eeacbff6a7f0cb2f804016ddf952ed0bae98f18dfb47f6aab9ccf43',779);
INSERT INTO "audit_record" VALUES(780,'2026-03-07T12:00:00.000000Z','Anna','anna','desk','0.1.0',NULL,'aging_period.create','aging_period',13,'','window','3777d044-7982-4357-97e9-9ec822c9dc28',780,'a5790c8f7b43450d5f013ea4879ee269596f2d538a606a01ee462b072bee86cc','424c8182eb24fc3555a1a724aedaa1836577459d3e08368e7ff3e1b95fc0a509',780);
INSERT INTO "audit_record" VALUES(781,'2026-03-07T12:00:00.000000Z','Anna','anna','desk','0.1.0',NULL,'aging_period.create','aging_period',14,'','window','3777d044-7982-4357-97e9-9ec822c9dc28',781,'28a4c6148f4a3559dbff6efd2325b7e420e1125c235067ce938c5e7a9fae1ed5','1bfe406c964cff6a65ec478ee3874f073f66949e690b275cd0e2c981c9dea1b5',781);
INSERT INTO "audit_record" VALUES(782,'2026-03-07T12:00:00.000000Z','Anna','anna','desk','0.1.0',NULL,'aging_period.create','aging_period',15,'','window','3777d044-7982-4357-97e9-9ec822c9dc28',782,'58a64f2b249a7121539c492bcc2c8fa57e324885e5c00a3cbccae8d659879a99','62c459a975157d568a3c2f2711d02694a8f428b004bd7ebdc6349364d8222a76',782);
INSERT INTO "audit_record" VALUES(783,'2026-03-07T12:00:00.000000Z','Anna','anna','desk','0.1.0',NULL,'aging_period.create','aging_period',16,'','window','3777d044-7982-4357-97e9-9ec822c9dc28',783,'7afe82ff8dd8befb1cbf72e311fed6a02b83479ea0c6f12ed656b521e11b8370','fd6c0d096442f3d3e90c7ddee5522b01f86855242447b7f8670ace784274a87d',783);
INSERT INTO "audit_record" VALUES(784,'2026-03-07T12:00:00.000000Z','Anna','anna','desk','0.1.0',1,'aging_definition.create','aging_definition',4,'FUTURE','window','3777d044-7982-4357-97e9-9ec822c9dc28',784,'49fb5aee9300ea02a1044c34fde72321d5a12dd1e6c5a7f79fefbce13ceb9c9f','3f34afb9e8146f1eeeca20824ca36ed1c5a69ba0e8afd96639c347043b9b3949',784);
INSERT INTO "audit_record" VALUES(785,'2026-03-07T12:00:00.000000Z','Anna','anna','desk','0.1.0',NULL,'aging_period.create','aging_period',17,'','window','3777d044-7982-4357-97e9-9ec822c9dc28',785,'becc64bb8e813d8754525c41b25bb7d4ab05ec718def0f2aded6adf9d72578e1','63030861e6b21dff1223533a7e75ad485439e2547f8a16eefc4f68a02c06afb4',785);
INSERT INTO "audit_record" VALUES(786,'2026-03-07T12:00:00.000000Z','Anna','anna','desk','0.1.0',NULL,'aging_period.create','aging_period',18,'','window','3777d044-7982-4357-97e9-9ec822c9dc28',786,'68b8b6f1be0df7887344c43343966f5ed6276819b80541e570f1d54bea53045a','f4ec5a0ed92e51288a5a83fafaa07230896e6e7cf72b694bdf457c497ab8d327',786);
INSERT INTO "audit_record" VALUES(787,'2026-03-07T12:00:00.000000Z','Anna','anna','desk','0.1.0',NULL,'aging_period.create','aging_period',19,'','window','3777d044-7982-4357-97e9-9ec822c9dc28',787,'59058dd81ea15ebb91d98460d7cbc129d667026cb5cc84c8936998894e7ddccc','b74cbe76a16e995aedd85190d2c79f2909e2dad05267d85ba4cccad7469d9be0',787);
INSERT INTO "audit_record" VALUES(788,'2026-03-07T12:00:00.000000Z','Anna','anna','desk','0.1.0',NULL,'aging_period.create','aging_period',20,'','window','3777d044-7982-4357-97e9-9ec822c9dc28',788,'372951a46e5f4cce46e0b7a100beb6f564f85255c0d1f59bd9145858cf82bc4e','fba6831207b1e24e8204608f9b689a93420d4bae7a93b32fe64176bdedf704b8',788);
INSERT INTO "audit_record" VALUES(789,'2026-03-07T12:00:00.000000Z','Anna','anna','desk','0.1.0',NULL,'aging_period.create','aging_period',21,'','window','3777d044-7982-4357-97e9-9ec822c9dc28',789,'44578bf1da35f1604fae124c5eaff1c0f45d47f97c70b340c77e2ed42f5409dc','283f649b897fd8e0b7a353c16c070af335b83d53a35e8d8500491ce7c8adba75',789);
INSERT INTO "audit_record" VALUES(790,'2026-03-07T12:00:00.000000Z','Anna','anna','desk','0.1.0',NULL,'aging_period.create','aging_period',22,'','window','3777d044-7982-4357-97e9-9ec822c9dc28',790,'34c8b83292ba23d984ce8f4cf579b4e26a34bf971a6895447fa4bfa96e2d3872','3578d3c5bd7167b1ab3ddb59dad7986b5a142ea12dd2e5e735de674881604988',790);
INSERT INTO "audit_record" VALUES(791,'2026-03-07T12:00:00.000000Z','Anna','anna','desk','0.1.0',NULL,'party.create','party',1,'De Vries','window','3edf028d-62e7-428d-a22d-7af9f598937c',791,'20f81852b258ff226881c6af3cfb4cf0351ef41c3eb1aae1bc4bb57d8aef76f0','ad78e67ed9438b91421477502dc6a23d21d1192058402ac822a6b84d604655bc',791);
INSERT INTO "audit_record" VALUES(792,'2026-03-07T12:00:00.000000Z','Anna','anna','desk','0.1.0',1,'customer.create','customer',1,'10001','window','3edf028d-62e7-428d-a22d-7af9f598937c',792,'8562aa4918d669be671725d4987ca143a563096eae234c8b7f2e255ca6026bfb','fe04ad10a3330aa42236c3d96b76fcaac8dbb201e3b2b689f372dcd9c6c16dcf',792);
INSERT INTO "audit_record" VALUES(793,'2026-03-07T12:00:00.000000Z','Anna','anna','desk','0.1.0',1,'customer_credit.create','customer_credit',1,'','window','3edf028d-62e7-428d-a22d-7af9f598937c',793,'ca227c108270cf230edc7cf6e84edcee8790e7efaa3b9b58036150f2469ab387','29c73b7720985b4dbb8e756c9b9431db0ac272771c0e8c1247f0300988a79e2e',793);
INSERT INTO "audit_record" VALUES(794,'2026-03-07T12:00:00.000000Z','Anna','anna','desk','0.1.0',1,'customer_collection.create','customer_collection',1,'','window','3edf028d-62e7-428d-a22d-7af9f598937c',794,'a71aa6a685ca049e963fcbe02914434d92b38a06c1ff96a11d05921b24465cef','e8e91a24a5185d68c787d3223c92471acf433e6c683ff448c1f67f953bacebc7',794);
INSERT INTO "audit_record" VALUES(795,'2026-03-07T12:00:00.000000Z','Anna','anna','desk','0.1.0',1,'customer.update','customer',1,'10001','window','3edf028d-62e7-428d-a22d-7af9f598937c',795,'9018d797d163b6d57072a7055a735d2dd83e552bc48f3b99872440fe380e78fd','8ae5017967edb555f2d6fa3e489718d2e4c26a12464a341f56fc4446776c2224',795);
INSERT INTO "audit_record" VALUES(796,'2026-03-07T12:00:00.000000Z','Anna','anna','desk','0.1.0',1,'customer.update','customer',1,'10001','window','3edf028d-62e7-428d-a22d-7af9f598937c',796,'90aa03fb8dd08336b747d1d9833497e18ef842c5bc5a5fe7fd07ef585bb0c117','bbad685aa3d010509c967306536aea9ffcc79205bf12499adb23b31cf81aabd1',796);
INSERT INTO "audit_record" VALUES(797,'2026-03-07T12:00:00.000000Z','Anna','anna','desk','0.1.0',1,'customer_address.create','customer_address',1,'','window','3edf028d-62e7-428d-a22d-7af9f598937c',797,'c6a58a5638f6d2b604d489d33e34b11f2e31ad4d1e952362332a62f4d9fa260a','26531ae10c6a24d200ea2f37f82e79ceffa1d10a9aeb67284ae4433855ec96a5',797);
INSERT INTO "audit_record" VALUES(798,'2026-03-07T12:00:00.000000Z','Anna','anna','desk','0.1.0',1,'customer_collection.update','customer_collection',1,'1','window','3edf028d-62e7-428d-a22d-7af9f598937c',798,'afb00de605a04dc126cfe84edfdd27dd5e929c4d2919f4b6df7a864a05f20adc','85cf53892a7bd137aae25681bfe5fce0716f83c98d29b52e0a88a7708358f123',798);
INSERT INTO "audit_record" VALUES(799,'2026-03-07T12:00:00.000000Z','Anna','anna','desk','0.1.0',NULL,'number_series_line.create','number_series_line',25,'','window','15b435be-64bb-4f50-9ee5-7edf83fd8b7a',799,'41bb5dc08c45a6edb34bbc4e48e7c7c1f16c3de872a418138579e2b19397f267','90c39653e11f477204f38cc374ad77371f9be892982e43b0f412dc7511bd252f',799);
INSERT INTO "audit_record" VALUES(800,'2026-03-07T12:00:00.000000Z','Anna','anna','desk','0.1.0',1,'voucher.post','voucher',1,'OPN-2026-000001','window','15b435be-64bb-4f50-9ee5-7edf83fd8b7a',800,'1e3b1d5eb938d7905914c3fa3dee408887c37c6e478854c54410b3b5957e9642','43b9580fe2907a6f5b9006183dcc2cb9b1a770aa6dc760d0b115ea60941e848d',800);
INSERT INTO "audit_record" VALUES(801,'2026-03-07T12:00:00.000000Z','Anna','anna','desk','0.1.0',1,'voucher.post','voucher',2,'OPN-2026-000002','window','15b435be-64bb-4f50-9ee5-7edf83fd8b7a',801,'775e6dfdc84619722698f6bdb9523e6219e03759a9ac8625a2fd17e6a7385afe','653f303426ba1f0f0c05efc9cd6098d86e6f8c905498e448cb362b7d43b84133',801);
CREATE TABLE backup_record (
	made_at VARCHAR(27) NOT NULL,
	cause VARCHAR(20) NOT NULL,
	path VARCHAR(500) NOT NULL,
	manifest JSON NOT NULL,
	verified BOOLEAN NOT NULL,
	id INTEGER NOT NULL,
	CONSTRAINT pk_backup_record PRIMARY KEY (id)
);
CREATE TABLE bank_return_code (
	code VARCHAR(6) NOT NULL,
	texts JSON NOT NULL,
	action VARCHAR(40) NOT NULL,
	retry BOOLEAN NOT NULL,
	fee BIGINT,
	id INTEGER NOT NULL,
	company_id INTEGER NOT NULL,
	version INTEGER NOT NULL,
	CONSTRAINT pk_bank_return_code PRIMARY KEY (id),
	CONSTRAINT uq_bank_return_code_company_id_code UNIQUE (company_id, code),
	CONSTRAINT ck_bank_return_code_action CHECK (action IN ('retry', 'suspend_mandate', 'cancel_mandate', 'contact', 'correct')),
	CONSTRAINT fk_bank_return_code_company_id FOREIGN KEY(company_id) REFERENCES company (id) ON DELETE RESTRICT
);
CREATE TABLE block_change (
	customer_id INTEGER NOT NULL,
	old SMALLINT NOT NULL,
	new SMALLINT NOT NULL,
	privacy BOOLEAN NOT NULL,
	reason_id INTEGER NOT NULL,
	note VARCHAR(250),
	cause_table VARCHAR(40),
	cause_id INTEGER,
	created_at VARCHAR(27) NOT NULL,
	created_by_id INTEGER NOT NULL,
	id INTEGER NOT NULL,
	company_id INTEGER NOT NULL,
	CONSTRAINT pk_block_change PRIMARY KEY (id),
	CONSTRAINT fk_block_change_customer_id FOREIGN KEY(customer_id) REFERENCES customer (id),
	CONSTRAINT fk_block_change_reason_id FOREIGN KEY(reason_id) REFERENCES reason_code (id),
	CONSTRAINT fk_block_change_created_by_id FOREIGN KEY(created_by_id) REFERENCES user (id),
	CONSTRAINT fk_block_change_company_id FOREIGN KEY(company_id) REFERENCES company (id) ON DELETE RESTRICT
);
CREATE TABLE cash_discount_code (
	code VARCHAR(10) NOT NULL,
	texts JSON NOT NULL,
	method VARCHAR(40) NOT NULL,
	months INTEGER NOT NULL,
	days INTEGER NOT NULL,
	percent BIGINT NOT NULL,
	account_id INTEGER,
	alternative_allowed BOOLEAN NOT NULL,
	next_id INTEGER,
	credit_rank INTEGER,
	active BOOLEAN NOT NULL,
	id INTEGER NOT NULL,
	company_id INTEGER NOT NULL,
	version INTEGER NOT NULL,
	CONSTRAINT pk_cash_discount_code PRIMARY KEY (id),
	CONSTRAINT uq_cash_discount_code_company_id_code UNIQUE (company_id, code),
	CONSTRAINT ck_cash_discount_code_next CHECK (next_id <> id),
	CONSTRAINT ck_cash_discount_code_method CHECK (method IN ('net', 'current_week', 'current_month', 'current_quarter', 'current_year', 'cash_on_delivery')),
	CONSTRAINT fk_cash_discount_code_account_id FOREIGN KEY(account_id) REFERENCES account (id),
	CONSTRAINT fk_cash_discount_code_next_id FOREIGN KEY(next_id) REFERENCES cash_discount_code (id),
	CONSTRAINT fk_cash_discount_code_company_id FOREIGN KEY(company_id) REFERENCES company (id) ON DELETE RESTRICT
);
INSERT INTO "cash_discount_code" VALUES('2D14','{"en": "2 % within 14 days", "nl": "2 % binnen 14 dagen", "fr": "2 % sous 14 jours", "de": "2 % innerhalb von 14 Tagen"}','net',0,14,20000,NULL,0,NULL,NULL,1,1,1,1);
INSERT INTO "cash_discount_code" VALUES('3D8','{"en": "3 % within 8 days", "nl": "3 % binnen 8 dagen", "fr": "3 % sous 8 jours", "de": "3 % innerhalb von 8 Tagen"}','net',0,8,30000,NULL,0,1,NULL,1,2,1,1);
CREATE TABLE clearing_item (
	account_id INTEGER NOT NULL,
	role VARCHAR(40) NOT NULL,
	gl_entry_id INTEGER NOT NULL,
	amount BIGINT NOT NULL,
	accounting_amount BIGINT NOT NULL,
	currency VARCHAR(3) NOT NULL,
	payment_method_id INTEGER,
	reference VARCHAR(35),
	customer_id INTEGER,
	due DATE,
	id INTEGER NOT NULL,
	company_id INTEGER NOT NULL,
	CONSTRAINT pk_clearing_item PRIMARY KEY (id),
	CONSTRAINT fk_clearing_item_account_id FOREIGN KEY(account_id) REFERENCES account (id),
	CONSTRAINT ck_clearing_item_role CHECK (role IN ('AR', 'PREPAY', 'DOUBT', 'BOE', 'BOECOL', 'BOEDIS', 'BOEPRO', 'ADVINV', 'BANK', 'CASH', 'TRANSIT', 'CARDCLR', 'REFUND', 'PDC', 'SUSPENSE', 'INTERCO', 'BOELIA', 'ALLOW', 'ACCR', 'COMMPAY', 'OPENING', 'FXGAIN', 'FXLOSS', 'FXUGAIN', 'FXULOSS', 'BADDEBT', 'COMMEXP', 'BOEINT', 'VATOUT', 'VATPEND', 'VATPREP', 'VATIN', 'REV', 'REVRC', 'REVICS', 'REVEXP', 'REVEXM', 'CHARGE', 'SALESDISC', 'CASHDISC', 'LATEDISC', 'PAYDIFF', 'PAYTOL', 'PENNY', 'ROUND', 'CASHDIFF', 'INT', 'FEE', 'LFEE', 'NSF', 'PAYFEE', 'RECHARGE', 'REC', 'BANKFEE', 'FEECOST', 'CARDFEE')),
	CONSTRAINT fk_clearing_item_gl_entry_id FOREIGN KEY(gl_entry_id) REFERENCES general_ledger_entry (id),
	CONSTRAINT fk_clearing_item_currency FOREIGN KEY(currency) REFERENCES currency (code),
	CONSTRAINT fk_clearing_item_payment_method_id FOREIGN KEY(payment_method_id) REFERENCES payment_method (id),
	CONSTRAINT fk_clearing_item_customer_id FOREIGN KEY(customer_id) REFERENCES customer (id),
	CONSTRAINT fk_clearing_item_company_id FOREIGN KEY(company_id) REFERENCES company (id) ON DELETE RESTRICT
);
CREATE TABLE clearing_match (
	item_id INTEGER NOT NULL,
	gl_entry_id INTEGER NOT NULL,
	amount BIGINT NOT NULL,
	undoes_id INTEGER,
	id INTEGER NOT NULL,
	company_id INTEGER NOT NULL,
	CONSTRAINT pk_clearing_match PRIMARY KEY (id),
	CONSTRAINT uq_clearing_match_undoes_id UNIQUE (undoes_id),
	CONSTRAINT fk_clearing_match_item_id FOREIGN KEY(item_id) REFERENCES clearing_item (id),
	CONSTRAINT fk_clearing_match_gl_entry_id FOREIGN KEY(gl_entry_id) REFERENCES general_ledger_entry (id),
	CONSTRAINT fk_clearing_match_undoes_id FOREIGN KEY(undoes_id) REFERENCES clearing_match (id),
	CONSTRAINT fk_clearing_match_company_id FOREIGN KEY(company_id) REFERENCES company (id) ON DELETE RESTRICT
);
CREATE TABLE collection_letter (
	run_id INTEGER,
	customer_id INTEGER NOT NULL,
	currency VARCHAR(3) NOT NULL,
	sequence_id INTEGER NOT NULL,
	level INTEGER NOT NULL,
	number VARCHAR(20),
	state VARCHAR(40) NOT NULL,
	cancels_id INTEGER,
	document_date DATE NOT NULL,
	posting_date DATE NOT NULL,
	vat_date DATE,
	due_date DATE NOT NULL,
	channel VARCHAR(40) NOT NULL,
	remaining BIGINT NOT NULL,
	credits BIGINT NOT NULL,
	interest BIGINT NOT NULL,
	fees BIGINT NOT NULL,
	compensation BIGINT NOT NULL,
	vat BIGINT NOT NULL,
	rounding BIGINT NOT NULL,
	total BIGINT NOT NULL,
	selected BOOLEAN NOT NULL,
	outdated BOOLEAN NOT NULL,
	texts JSON,
	voucher_id INTEGER,
	entry_id INTEGER,
	id INTEGER NOT NULL,
	company_id INTEGER NOT NULL,
	version INTEGER NOT NULL,
	CONSTRAINT pk_collection_letter PRIMARY KEY (id),
	CONSTRAINT uq_collection_letter_cancels_id UNIQUE (cancels_id),
	CONSTRAINT ck_collection_letter_number CHECK ((state = 'draft') = (number is null)),
	CONSTRAINT fk_collection_letter_run_id FOREIGN KEY(run_id) REFERENCES collection_run (id),
	CONSTRAINT fk_collection_letter_customer_id FOREIGN KEY(customer_id) REFERENCES customer (id),
	CONSTRAINT fk_collection_letter_currency FOREIGN KEY(currency) REFERENCES currency (code),
	CONSTRAINT fk_collection_letter_sequence_id FOREIGN KEY(sequence_id) REFERENCES collection_letter_sequence (id),
	CONSTRAINT ck_collection_letter_state CHECK (state IN ('draft', 'issued')),
	CONSTRAINT fk_collection_letter_cancels_id FOREIGN KEY(cancels_id) REFERENCES collection_letter (id),
	CONSTRAINT ck_collection_letter_channel CHECK (channel IN ('print', 'email', 'both')),
	CONSTRAINT fk_collection_letter_voucher_id FOREIGN KEY(voucher_id) REFERENCES voucher (id),
	CONSTRAINT fk_collection_letter_entry_id FOREIGN KEY(entry_id) REFERENCES customer_ledger_entry (id),
	CONSTRAINT fk_collection_letter_company_id FOREIGN KEY(company_id) REFERENCES company (id) ON DELETE RESTRICT
);
CREATE TABLE collection_letter_level (
	sequence_id INTEGER NOT NULL,
	number INTEGER NOT NULL,
	names JSON NOT NULL,
	grace VARCHAR(40) NOT NULL,
	due VARCHAR(40) NOT NULL,
	interest BOOLEAN NOT NULL,
	fee BIGINT NOT NULL,
	line_fee BIGINT NOT NULL,
	fee_type VARCHAR(40) NOT NULL,
	fee_account_id INTEGER,
	item_vat_group_id INTEGER,
	minimum BIGINT,
	block BOOLEAN NOT NULL,
	formal_notice BOOLEAN NOT NULL,
	channel VARCHAR(40),
	id INTEGER NOT NULL,
	CONSTRAINT pk_collection_letter_level PRIMARY KEY (id),
	CONSTRAINT uq_collection_letter_level_sequence_id_number UNIQUE (sequence_id, number),
	CONSTRAINT ck_collection_letter_level_number CHECK (number >= 1),
	CONSTRAINT fk_collection_letter_level_sequence_id FOREIGN KEY(sequence_id) REFERENCES collection_letter_sequence (id) ON DELETE CASCADE,
	CONSTRAINT ck_collection_letter_level_fee_type CHECK (fee_type IN ('fixed', 'single_dynamic', 'accumulated_dynamic')),
	CONSTRAINT fk_collection_letter_level_fee_account_id FOREIGN KEY(fee_account_id) REFERENCES account (id),
	CONSTRAINT fk_collection_letter_level_item_vat_group_id FOREIGN KEY(item_vat_group_id) REFERENCES item_vat_group (id),
	CONSTRAINT ck_collection_letter_level_channel CHECK (channel IN ('print', 'email', 'both'))
);
INSERT INTO "collection_letter_level" VALUES(1,1,'{"en": "First reminder", "nl": "Herinnering", "fr": "Premier rappel", "de": "Zahlungserinnerung"}','5D','10D',0,0,0,'fixed',NULL,NULL,NULL,0,0,NULL,1);
INSERT INTO "collection_letter_level" VALUES(1,2,'{"en": "Second reminder", "nl": "Tweede aanmaning", "fr": "Deuxi\u00e8me relance", "de": "Zweite Mahnung"}','3D','10D',1,0,0,'fixed',NULL,NULL,NULL,0,0,NULL,2);
INSERT INTO "collection_letter_level" VALUES(1,3,'{"en": "Final reminder", "nl": "Laatste aanmaning", "fr": "Dernier rappel", "de": "Letzte Mahnung"}','3D','7D',1,0,0,'fixed',NULL,NULL,NULL,0,0,NULL,3);
INSERT INTO "collection_letter_level" VALUES(2,1,'{"en": "First reminder", "nl": "Herinnering", "fr": "Premier rappel", "de": "Zahlungserinnerung"}','5D','10D',0,0,0,'fixed',NULL,NULL,NULL,0,0,NULL,4);
INSERT INTO "collection_letter_level" VALUES(2,2,'{"en": "Second reminder", "nl": "Tweede aanmaning", "fr": "Deuxi\u00e8me relance", "de": "Zweite Mahnung"}','3D','10D',1,0,0,'fixed',NULL,NULL,NULL,0,0,NULL,5);
INSERT INTO "collection_letter_level" VALUES(2,3,'{"en": "Final reminder", "nl": "Laatste aanmaning", "fr": "Dernier rappel", "de": "Letzte Mahnung"}','3D','7D',1,0,0,'fixed',NULL,NULL,NULL,0,0,NULL,6);
INSERT INTO "collection_letter_level" VALUES(3,1,'{"en": "First reminder", "nl": "Herinnering", "fr": "Premier rappel", "de": "Zahlungserinnerung"}','5D','10D',0,0,0,'fixed',NULL,NULL,NULL,0,0,NULL,7);
INSERT INTO "collection_letter_level" VALUES(3,2,'{"en": "Second reminder", "nl": "Tweede aanmaning", "fr": "Deuxi\u00e8me relance", "de": "Zweite Mahnung"}','3D','10D',1,0,0,'fixed',NULL,NULL,NULL,0,0,NULL,8);
INSERT INTO "collection_letter_level" VALUES(3,3,'{"en": "Final reminder", "nl": "Laatste aanmaning", "fr": "Dernier rappel", "de": "Letzte Mahnung"}','3D','7D',1,0,0,'fixed',NULL,NULL,NULL,0,0,NULL,9);
INSERT INTO "collection_letter_level" VALUES(4,1,'{"en": "First reminder", "nl": "Herinnering", "fr": "Premier rappel", "de": "Zahlungserinnerung"}','5D','10D',0,0,0,'fixed',NULL,NULL,NULL,0,0,NULL,10);
INSERT INTO "collection_letter_level" VALUES(4,2,'{"en": "Second reminder", "nl": "Tweede aanmaning", "fr": "Deuxi\u00e8me relance", "de": "Zweite Mahnung"}','3D','10D',1,0,0,'fixed',NULL,NULL,NULL,0,0,NULL,11);
INSERT INTO "collection_letter_level" VALUES(4,3,'{"en": "Final reminder", "nl": "Laatste aanmaning", "fr": "Dernier rappel", "de": "Letzte Mahnung"}','3D','7D',1,0,0,'fixed',NULL,NULL,NULL,0,0,NULL,12);
INSERT INTO "collection_letter_level" VALUES(5,1,'{"en": "First reminder", "nl": "Herinnering", "fr": "Premier rappel", "de": "Zahlungserinnerung"}','5D','10D',0,0,0,'fixed',NULL,NULL,NULL,0,0,NULL,13);
INSERT INTO "collection_letter_level" VALUES(5,2,'{"en": "Second reminder", "nl": "Tweede aanmaning", "fr": "Deuxi\u00e8me relance", "de": "Zweite Mahnung"}','3D','10D',1,0,0,'fixed',NULL,NULL,NULL,0,0,NULL,14);
INSERT INTO "collection_letter_level" VALUES(5,3,'{"en": "Final reminder", "nl": "Laatste aanmaning", "fr": "Dernier rappel", "de": "Letzte Mahnung"}','3D','7D',1,0,0,'fixed',NULL,NULL,NULL,0,0,NULL,15);
INSERT INTO "collection_letter_level" VALUES(6,1,'{"en": "First reminder", "nl": "Herinnering", "fr": "Premier rappel", "de": "Zahlungserinnerung"}','5D','7D',0,0,0,'fixed',NULL,NULL,NULL,0,0,NULL,16);
INSERT INTO "collection_letter_level" VALUES(6,2,'{"en": "Fourteen-day letter", "nl": "Veertiendagenbrief", "fr": "Lettre de quatorze jours", "de": "14-Tage-Brief"}','2D','17D',0,0,0,'fixed',NULL,NULL,NULL,0,0,NULL,17);
INSERT INTO "collection_letter_level" VALUES(6,3,'{"en": "Final reminder", "nl": "Laatste aanmaning", "fr": "Dernier rappel", "de": "Letzte Mahnung"}','0D','7D',1,0,0,'accumulated_dynamic',NULL,NULL,NULL,0,1,NULL,18);
INSERT INTO "collection_letter_level" VALUES(7,1,'{"en": "Free first reminder", "nl": "Kosteloze eerste herinnering", "fr": "Premier rappel sans frais", "de": "Kostenlose erste Mahnung"}','2D','20D',0,0,0,'fixed',NULL,NULL,NULL,0,0,NULL,19);
INSERT INTO "collection_letter_level" VALUES(7,2,'{"en": "Second reminder", "nl": "Tweede aanmaning", "fr": "Deuxi\u00e8me relance", "de": "Zweite Mahnung"}','2D','10D',1,0,0,'fixed',NULL,NULL,NULL,0,0,NULL,20);
INSERT INTO "collection_letter_level" VALUES(7,3,'{"en": "Formal notice", "nl": "Ingebrekestelling", "fr": "Mise en demeure", "de": "Mahnung mit Fristsetzung"}','2D','10D',1,0,0,'fixed',NULL,NULL,NULL,0,1,NULL,21);
INSERT INTO "collection_letter_level" VALUES(8,1,'{"en": "First reminder", "nl": "Herinnering", "fr": "Premier rappel", "de": "Zahlungserinnerung"}','5D','10D',0,0,0,'fixed',NULL,NULL,NULL,0,0,NULL,22);
INSERT INTO "collection_letter_level" VALUES(8,2,'{"en": "Second reminder", "nl": "Tweede aanmaning", "fr": "Deuxi\u00e8me relance", "de": "Zweite Mahnung"}','3D','10D',0,0,0,'fixed',NULL,NULL,NULL,0,0,NULL,23);
INSERT INTO "collection_letter_level" VALUES(8,3,'{"en": "Formal notice", "nl": "Ingebrekestelling", "fr": "Mise en demeure", "de": "Mahnung mit Fristsetzung"}','3D','8D',0,0,0,'fixed',NULL,NULL,NULL,0,1,NULL,24);
INSERT INTO "collection_letter_level" VALUES(9,1,'{"en": "First reminder", "nl": "Herinnering", "fr": "Premier rappel", "de": "Zahlungserinnerung"}','5D','10D',0,0,0,'fixed',NULL,NULL,NULL,0,0,NULL,25);
INSERT INTO "collection_letter_level" VALUES(9,2,'{"en": "Second reminder", "nl": "Tweede aanmaning", "fr": "Deuxi\u00e8me relance", "de": "Zweite Mahnung"}','3D','10D',0,250,0,'fixed',NULL,NULL,NULL,0,0,NULL,26);
INSERT INTO "collection_letter_level" VALUES(9,3,'{"en": "Final reminder", "nl": "Laatste aanmaning", "fr": "Dernier rappel", "de": "Letzte Mahnung"}','3D','7D',1,250,0,'fixed',NULL,NULL,NULL,0,1,NULL,27);
INSERT INTO "collection_letter_level" VALUES(10,1,'{"en": "First reminder", "nl": "Herinnering", "fr": "Premier rappel", "de": "Zahlungserinnerung"}','7D','10D',0,0,0,'fixed',NULL,NULL,NULL,0,0,NULL,28);
INSERT INTO "collection_letter_level" VALUES(10,2,'{"en": "Second reminder", "nl": "Tweede aanmaning", "fr": "Deuxi\u00e8me relance", "de": "Zweite Mahnung"}','7D','10D',0,0,0,'fixed',NULL,NULL,NULL,0,0,NULL,29);
INSERT INTO "collection_letter_level" VALUES(10,3,'{"en": "Final reminder", "nl": "Laatste aanmaning", "fr": "Dernier rappel", "de": "Letzte Mahnung"}','7D','10D',0,0,0,'fixed',NULL,NULL,NULL,0,0,NULL,30);
CREATE TABLE collection_letter_line (
	letter_id INTEGER NOT NULL,
	line_no INTEGER NOT NULL,
	kind VARCHAR(40) NOT NULL,
	entry_id INTEGER,
	level INTEGER NOT NULL,
	base_date DATE,
	remaining BIGINT NOT NULL,
	disputed BIGINT,
	interest BIGINT NOT NULL,
	amount BIGINT NOT NULL,
	rate BIGINT,
	vat_code_id INTEGER,
	vat BIGINT NOT NULL,
	text VARCHAR(250) NOT NULL,
	facts JSON,
	id INTEGER NOT NULL,
	CONSTRAINT pk_collection_letter_line PRIMARY KEY (id),
	CONSTRAINT uq_collection_letter_line_letter_id_line_no UNIQUE (letter_id, line_no),
	CONSTRAINT fk_collection_letter_line_letter_id FOREIGN KEY(letter_id) REFERENCES collection_letter (id) ON DELETE CASCADE,
	CONSTRAINT ck_collection_letter_line_kind CHECK (kind IN ('overdue', 'not_due', 'on_hold', 'credit', 'fee', 'line_fee', 'compensation', 'interest', 'rounding', 'text', 'ledger')),
	CONSTRAINT fk_collection_letter_line_entry_id FOREIGN KEY(entry_id) REFERENCES customer_ledger_entry (id),
	CONSTRAINT fk_collection_letter_line_vat_code_id FOREIGN KEY(vat_code_id) REFERENCES vat_code (id)
);
CREATE TABLE collection_letter_sequence (
	code VARCHAR(20) NOT NULL,
	names JSON NOT NULL,
	post_interest BOOLEAN NOT NULL,
	post_fee BOOLEAN NOT NULL,
	post_line_fee BOOLEAN NOT NULL,
	maximum INTEGER NOT NULL,
	minimum BIGINT NOT NULL,
	next_from VARCHAR(40) NOT NULL,
	per VARCHAR(40) NOT NULL,
	header VARCHAR(40) NOT NULL,
	compensation VARCHAR(40) NOT NULL,
	compensation_level INTEGER NOT NULL,
	start_highest BOOLEAN NOT NULL,
	interest_terms_id INTEGER,
	law_preset_id INTEGER,
	id INTEGER NOT NULL,
	company_id INTEGER NOT NULL,
	version INTEGER NOT NULL,
	CONSTRAINT pk_collection_letter_sequence PRIMARY KEY (id),
	CONSTRAINT uq_collection_letter_sequence_company_id_code UNIQUE (company_id, code),
	CONSTRAINT ck_collection_letter_sequence_next_from CHECK (next_from IN ('due_date', 'letter_date')),
	CONSTRAINT ck_collection_letter_sequence_per CHECK (per IN ('customer', 'transaction')),
	CONSTRAINT ck_collection_letter_sequence_header CHECK (header IN ('highest', 'lowest')),
	CONSTRAINT ck_collection_letter_sequence_compensation CHECK (compensation IN ('never', 'from_level', 'formal')),
	CONSTRAINT fk_collection_letter_sequence_interest_terms_id FOREIGN KEY(interest_terms_id) REFERENCES interest_terms (id),
	CONSTRAINT fk_collection_letter_sequence_law_preset_id FOREIGN KEY(law_preset_id) REFERENCES law_preset (id),
	CONSTRAINT fk_collection_letter_sequence_company_id FOREIGN KEY(company_id) REFERENCES company (id) ON DELETE RESTRICT
);
INSERT INTO "collection_letter_sequence" VALUES('NL-B2B','{"en": "NL businesses", "nl": "NL bedrijven", "fr": "NL entreprises", "de": "NL Unternehmen"}',0,1,1,0,2500,'due_date','customer','highest','from_level',2,0,1,1,1,1,1);
INSERT INTO "collection_letter_sequence" VALUES('BE-B2B','{"en": "BE businesses", "nl": "BE bedrijven", "fr": "BE entreprises", "de": "BE Unternehmen"}',0,1,1,0,2500,'due_date','customer','highest','from_level',2,0,2,2,2,1,1);
INSERT INTO "collection_letter_sequence" VALUES('FR-B2B','{"en": "FR businesses", "nl": "FR bedrijven", "fr": "FR entreprises", "de": "FR Unternehmen"}',0,1,1,0,2500,'due_date','customer','highest','from_level',2,0,3,3,3,1,1);
INSERT INTO "collection_letter_sequence" VALUES('DE-B2B','{"en": "DE businesses", "nl": "DE bedrijven", "fr": "DE entreprises", "de": "DE Unternehmen"}',0,1,1,0,2500,'due_date','customer','highest','from_level',2,0,4,4,4,1,1);
INSERT INTO "collection_letter_sequence" VALUES('UK-B2B','{"en": "UK businesses", "nl": "UK bedrijven", "fr": "UK entreprises", "de": "UK Unternehmen"}',0,1,1,0,2500,'due_date','customer','highest','from_level',2,0,5,5,5,1,1);
INSERT INTO "collection_letter_sequence" VALUES('NL-B2C','{"en": "NL consumers", "nl": "NL consumenten", "fr": "NL consommateurs", "de": "NL Verbraucher"}',0,1,1,0,0,'due_date','customer','highest','never',0,0,6,13,6,1,1);
INSERT INTO "collection_letter_sequence" VALUES('BE-B2C','{"en": "BE consumers", "nl": "BE consumenten", "fr": "BE consommateurs", "de": "BE Verbraucher"}',1,1,1,0,0,'due_date','customer','highest','from_level',2,0,7,14,7,1,1);
INSERT INTO "collection_letter_sequence" VALUES('FR-B2C','{"en": "FR consumers", "nl": "FR consumenten", "fr": "FR consommateurs", "de": "FR Verbraucher"}',0,1,1,0,0,'due_date','customer','highest','never',0,0,8,15,8,1,1);
INSERT INTO "collection_letter_sequence" VALUES('DE-B2C','{"en": "DE consumers", "nl": "DE consumenten", "fr": "DE consommateurs", "de": "DE Verbraucher"}',0,1,1,0,0,'due_date','customer','highest','never',0,0,9,16,9,1,1);
INSERT INTO "collection_letter_sequence" VALUES('FRIENDLY','{"en": "Friendly, no fees", "nl": "Vriendelijk, zonder kosten", "fr": "Amical, sans frais", "de": "Freundlich, ohne Geb\u00fchren"}',0,1,1,0,0,'due_date','customer','highest','never',0,0,NULL,NULL,10,1,1);
CREATE TABLE collection_log_entry (
	kind VARCHAR(40) NOT NULL,
	document_table VARCHAR(40),
	document_id INTEGER,
	number VARCHAR(20) NOT NULL,
	customer_id INTEGER NOT NULL,
	entry_id INTEGER NOT NULL,
	level INTEGER NOT NULL,
	document_date DATE NOT NULL,
	posting_date DATE NOT NULL,
	due_date DATE NOT NULL,
	remaining BIGINT NOT NULL,
	interest BIGINT NOT NULL,
	interest_posted BOOLEAN NOT NULL,
	section VARCHAR(40) NOT NULL,
	cancels_id INTEGER,
	created_at VARCHAR(27) NOT NULL,
	created_by_id INTEGER NOT NULL,
	id INTEGER NOT NULL,
	company_id INTEGER NOT NULL,
	CONSTRAINT pk_collection_log_entry PRIMARY KEY (id),
	CONSTRAINT uq_collection_log_entry_cancels_id UNIQUE (cancels_id),
	CONSTRAINT ck_collection_log_entry_kind CHECK (kind IN ('letter', 'interest_note', 'import')),
	CONSTRAINT fk_collection_log_entry_customer_id FOREIGN KEY(customer_id) REFERENCES customer (id),
	CONSTRAINT fk_collection_log_entry_entry_id FOREIGN KEY(entry_id) REFERENCES customer_ledger_entry (id),
	CONSTRAINT ck_collection_log_entry_section CHECK (section IN ('overdue', 'not_due', 'on_hold')),
	CONSTRAINT fk_collection_log_entry_cancels_id FOREIGN KEY(cancels_id) REFERENCES collection_log_entry (id),
	CONSTRAINT fk_collection_log_entry_created_by_id FOREIGN KEY(created_by_id) REFERENCES user (id),
	CONSTRAINT fk_collection_log_entry_company_id FOREIGN KEY(company_id) REFERENCES company (id) ON DELETE RESTRICT
);
CREATE TABLE collection_run (
	kind VARCHAR(40) NOT NULL,
	parameters JSON NOT NULL,
	created_at VARCHAR(27) NOT NULL,
	created_by_id INTEGER NOT NULL,
	id INTEGER NOT NULL,
	company_id INTEGER NOT NULL,
	CONSTRAINT pk_collection_run PRIMARY KEY (id),
	CONSTRAINT ck_collection_run_kind CHECK (kind IN ('letter', 'interest', 'statement', 'strategy')),
	CONSTRAINT fk_collection_run_created_by_id FOREIGN KEY(created_by_id) REFERENCES user (id),
	CONSTRAINT fk_collection_run_company_id FOREIGN KEY(company_id) REFERENCES company (id) ON DELETE RESTRICT
);
CREATE TABLE company (
	code VARCHAR(10) NOT NULL,
	legal_name VARCHAR(100) NOT NULL,
	trade_name VARCHAR(100),
	legal_form VARCHAR(40),
	street VARCHAR(100) NOT NULL,
	number VARCHAR(20) NOT NULL,
	addition VARCHAR(40),
	postcode VARCHAR(12) NOT NULL,
	city VARCHAR(60) NOT NULL,
	country_code VARCHAR(2) NOT NULL,
	phone VARCHAR(30),
	email VARCHAR(120),
	web VARCHAR(120),
	logo_sha256 VARCHAR(64),
	accounting_currency VARCHAR(3) NOT NULL,
	language VARCHAR(40) NOT NULL,
	vat_number VARCHAR(20),
	second_tax_number VARCHAR(20),
	register VARCHAR(40),
	register_city VARCHAR(60),
	share_capital BIGINT,
	directors VARCHAR(200),
	vat_scheme VARCHAR(40) NOT NULL,
	creditor_identifier VARCHAR(35),
	e_invoice_scheme VARCHAR(4),
	e_invoice_id VARCHAR(50),
	fiscal_calendar_id INTEGER NOT NULL,
	id INTEGER NOT NULL,
	version INTEGER NOT NULL,
	CONSTRAINT pk_company PRIMARY KEY (id),
	CONSTRAINT uq_company_code UNIQUE (code),
	CONSTRAINT fk_company_country_code FOREIGN KEY(country_code) REFERENCES country (code),
	CONSTRAINT fk_company_logo_sha256 FOREIGN KEY(logo_sha256) REFERENCES archive_content (sha256),
	CONSTRAINT fk_company_accounting_currency FOREIGN KEY(accounting_currency) REFERENCES currency (code),
	CONSTRAINT ck_company_language CHECK (language IN ('en', 'nl', 'fr', 'de')),
	CONSTRAINT ck_company_vat_scheme CHECK (vat_scheme IN ('standard', 'cash_accounting', 'small_business')),
	CONSTRAINT fk_company_fiscal_calendar_id FOREIGN KEY(fiscal_calendar_id) REFERENCES fiscal_calendar (id)
);
INSERT INTO "company" VALUES('MAIN','Bakker & Zoon',NULL,NULL,'','',NULL,'','','NL',NULL,NULL,NULL,NULL,'EUR','nl',NULL,NULL,NULL,NULL,NULL,NULL,'standard',NULL,NULL,NULL,1,1,1);
CREATE TABLE company_bank_account (
	holder VARCHAR(70) NOT NULL,
	iban VARCHAR(34) NOT NULL,
	bic VARCHAR(11),
	currency VARCHAR(3) NOT NULL,
	account_id INTEGER NOT NULL,
	default_for_currency BOOLEAN NOT NULL,
	nsf_fee BIGINT NOT NULL,
	id INTEGER NOT NULL,
	company_id INTEGER NOT NULL,
	version INTEGER NOT NULL,
	CONSTRAINT pk_company_bank_account PRIMARY KEY (id),
	CONSTRAINT uq_company_bank_account_company_id_iban_currency UNIQUE (company_id, iban, currency),
	CONSTRAINT fk_company_bank_account_currency FOREIGN KEY(currency) REFERENCES currency (code),
	CONSTRAINT fk_company_bank_account_account_id FOREIGN KEY(account_id) REFERENCES account (id),
	CONSTRAINT fk_company_bank_account_company_id FOREIGN KEY(company_id) REFERENCES company (id) ON DELETE RESTRICT
);
CREATE TABLE company_file (
	id INTEGER NOT NULL,
	application VARCHAR(20) NOT NULL,
	schema_version VARCHAR(20) NOT NULL,
	created_at VARCHAR(27) NOT NULL,
	last_verified_at VARCHAR(27),
	open_marker VARCHAR(120),
	changes INTEGER NOT NULL,
	is_copy BOOLEAN NOT NULL,
	CONSTRAINT pk_company_file PRIMARY KEY (id)
);
INSERT INTO "company_file" VALUES(1,'tegoed','2','2026-03-07T12:00:00.000000Z',NULL,NULL,3,0);
CREATE TABLE company_registration (
	scheme VARCHAR(40) NOT NULL,
	value VARCHAR(20) NOT NULL,
	id INTEGER NOT NULL,
	company_id INTEGER NOT NULL,
	CONSTRAINT pk_company_registration PRIMARY KEY (id),
	CONSTRAINT uq_company_registration_company_id_scheme UNIQUE (company_id, scheme),
	CONSTRAINT ck_company_registration_scheme CHECK (scheme IN ('kvk', 'bce', 'siren', 'siret', 'hrb', 'crn', 'oin', 'leitweg')),
	CONSTRAINT fk_company_registration_company_id FOREIGN KEY(company_id) REFERENCES company (id) ON DELETE RESTRICT
);
CREATE TABLE country (
	code VARCHAR(2) NOT NULL,
	names JSON NOT NULL,
	vat_prefix VARCHAR(2),
	eu_from DATE,
	eu_to DATE,
	address_layout VARCHAR(20) NOT NULL,
	postcode_pattern VARCHAR(60),
	version INTEGER NOT NULL,
	CONSTRAINT pk_country PRIMARY KEY (code)
);
INSERT INTO "country" VALUES('AD','{"en": "Andorra", "nl": "Andorra", "fr": "Andorre", "de": "Andorra"}',NULL,NULL,NULL,'postcode_city',NULL,1);
INSERT INTO "country" VALUES('AE','{"en": "United Arab Emirates", "nl": "Verenigde Arabische Emiraten", "fr": "\u00c9mirats arabes unis", "de": "Vereinigte Arabische Emirate"}',NULL,NULL,NULL,'postcode_city',NULL,1);
INSERT INTO "country" VALUES('AL','{"en": "Albania", "nl": "Albani\u00eb", "fr": "Albanie", "de": "Albanien"}',NULL,NULL,NULL,'postcode_city',NULL,1);
INSERT INTO "country" VALUES('AR','{"en": "Argentina", "nl": "Argentini\u00eb", "fr": "Argentine", "de": "Argentinien"}',NULL,NULL,NULL,'postcode_city',NULL,1);
INSERT INTO "country" VALUES('AT','{"en": "Austria", "nl": "Oostenrijk", "fr": "Autriche", "de": "\u00d6sterreich"}','AT','1995-01-01',NULL,'postcode_city','[0-9]{4}',1);
INSERT INTO "country" VALUES('AU','{"en": "Australia", "nl": "Australi\u00eb", "fr": "Australie", "de": "Australien"}',NULL,NULL,NULL,'postcode_city',NULL,1);
INSERT INTO "country" VALUES('BA','{"en": "Bosnia & Herzegovina", "nl": "Bosni\u00eb en Herzegovina", "fr": "Bosnie-Herz\u00e9govine", "de": "Bosnien und Herzegowina"}',NULL,NULL,NULL,'postcode_city',NULL,1);
INSERT INTO "country" VALUES('BE','{"en": "Belgium", "nl": "Belgi\u00eb", "fr": "Belgique", "de": "Belgien"}','BE','1958-01-01',NULL,'postcode_city','[1-9][0-9]{3}',1);
INSERT INTO "country" VALUES('BG','{"en": "Bulgaria", "nl": "Bulgarije", "fr": "Bulgarie", "de": "Bulgarien"}','BG','2007-01-01',NULL,'postcode_city',NULL,1);
INSERT INTO "country" VALUES('BR','{"en": "Brazil", "nl": "Brazili\u00eb", "fr": "Br\u00e9sil", "de": "Brasilien"}',NULL,NULL,NULL,'postcode_city',NULL,1);
INSERT INTO "country" VALUES('CA','{"en": "Canada", "nl": "Canada", "fr": "Canada", "de": "Kanada"}',NULL,NULL,NULL,'postcode_city',NULL,1);
INSERT INTO "country" VALUES('CH','{"en": "Switzerland", "nl": "Zwitserland", "fr": "Suisse", "de": "Schweiz"}',NULL,NULL,NULL,'postcode_city','[0-9]{4}',1);
INSERT INTO "country" VALUES('CL','{"en": "Chile", "nl": "Chili", "fr": "Chili", "de": "Chile"}',NULL,NULL,NULL,'postcode_city',NULL,1);
INSERT INTO "country" VALUES('CN','{"en": "China", "nl": "China", "fr": "Chine", "de": "China"}',NULL,NULL,NULL,'postcode_city',NULL,1);
INSERT INTO "country" VALUES('CO','{"en": "Colombia", "nl": "Colombia", "fr": "Colombie", "de": "Kolumbien"}',NULL,NULL,NULL,'postcode_city',NULL,1);
INSERT INTO "country" VALUES('CY','{"en": "Cyprus", "nl": "Cyprus", "fr": "Chypre", "de": "Zypern"}','CY','2004-05-01',NULL,'postcode_city',NULL,1);
INSERT INTO "country" VALUES('CZ','{"en": "Czechia", "nl": "Tsjechi\u00eb", "fr": "Tch\u00e9quie", "de": "Tschechien"}','CZ','2004-05-01',NULL,'postcode_city',NULL,1);
INSERT INTO "country" VALUES('DE','{"en": "Germany", "nl": "Duitsland", "fr": "Allemagne", "de": "Deutschland"}','DE','1958-01-01',NULL,'postcode_city','[0-9]{5}',1);
INSERT INTO "country" VALUES('DK','{"en": "Denmark", "nl": "Denemarken", "fr": "Danemark", "de": "D\u00e4nemark"}','DK','1973-01-01',NULL,'postcode_city',NULL,1);
INSERT INTO "country" VALUES('EE','{"en": "Estonia", "nl": "Estland", "fr": "Estonie", "de": "Estland"}','EE','2004-05-01',NULL,'postcode_city',NULL,1);
INSERT INTO "country" VALUES('EG','{"en": "Egypt", "nl": "Egypte", "fr": "\u00c9gypte", "de": "\u00c4gypten"}',NULL,NULL,NULL,'postcode_city',NULL,1);
INSERT INTO "country" VALUES('ES','{"en": "Spain", "nl": "Spanje", "fr": "Espagne", "de": "Spanien"}','ES','1986-01-01',NULL,'postcode_city',NULL,1);
INSERT INTO "country" VALUES('FI','{"en": "Finland", "nl": "Finland", "fr": "Finlande", "de": "Finnland"}','FI','1995-01-01',NULL,'postcode_city',NULL,1);
INSERT INTO "country" VALUES('FR','{"en": "France", "nl": "Frankrijk", "fr": "France", "de": "Frankreich"}','FR','1958-01-01',NULL,'postcode_city','[0-9]{5}',1);
INSERT INTO "country" VALUES('GB','{"en": "United Kingdom", "nl": "Verenigd Koninkrijk", "fr": "Royaume-Uni", "de": "Vereinigtes K\u00f6nigreich"}','GB','1973-01-01','2020-12-31','city_postcode','[A-Z]{1,2}[0-9][A-Z0-9]? ?[0-9][A-Z]{2}',1);
INSERT INTO "country" VALUES('GG','{"en": "Guernsey", "nl": "Guernsey", "fr": "Guernesey", "de": "Guernsey"}',NULL,NULL,NULL,'city_postcode',NULL,1);
INSERT INTO "country" VALUES('GI','{"en": "Gibraltar", "nl": "Gibraltar", "fr": "Gibraltar", "de": "Gibraltar"}',NULL,NULL,NULL,'city_postcode',NULL,1);
INSERT INTO "country" VALUES('GR','{"en": "Greece", "nl": "Griekenland", "fr": "Gr\u00e8ce", "de": "Griechenland"}','EL','1981-01-01',NULL,'postcode_city',NULL,1);
INSERT INTO "country" VALUES('HK','{"en": "Hong Kong SAR China", "nl": "Hongkong SAR van China", "fr": "R.A.S. chinoise de Hong Kong", "de": "Sonderverwaltungsregion Hongkong"}',NULL,NULL,NULL,'postcode_city',NULL,1);
INSERT INTO "country" VALUES('HR','{"en": "Croatia", "nl": "Kroati\u00eb", "fr": "Croatie", "de": "Kroatien"}','HR','2013-07-01',NULL,'postcode_city',NULL,1);
INSERT INTO "country" VALUES('HU','{"en": "Hungary", "nl": "Hongarije", "fr": "Hongrie", "de": "Ungarn"}','HU','2004-05-01',NULL,'postcode_city',NULL,1);
INSERT INTO "country" VALUES('ID','{"en": "Indonesia", "nl": "Indonesi\u00eb", "fr": "Indon\u00e9sie", "de": "Indonesien"}',NULL,NULL,NULL,'postcode_city',NULL,1);
INSERT INTO "country" VALUES('IE','{"en": "Ireland", "nl": "Ierland", "fr": "Irlande", "de": "Irland"}','IE','1973-01-01',NULL,'city_postcode',NULL,1);
INSERT INTO "country" VALUES('IL','{"en": "Israel", "nl": "Isra\u00ebl", "fr": "Isra\u00ebl", "de": "Israel"}',NULL,NULL,NULL,'postcode_city',NULL,1);
INSERT INTO "country" VALUES('IM','{"en": "Isle of Man", "nl": "Isle of Man", "fr": "\u00cele de Man", "de": "Isle of Man"}',NULL,NULL,NULL,'city_postcode',NULL,1);
INSERT INTO "country" VALUES('IN','{"en": "India", "nl": "India", "fr": "Inde", "de": "Indien"}',NULL,NULL,NULL,'postcode_city',NULL,1);
INSERT INTO "country" VALUES('IS','{"en": "Iceland", "nl": "IJsland", "fr": "Islande", "de": "Island"}',NULL,NULL,NULL,'postcode_city',NULL,1);
INSERT INTO "country" VALUES('IT','{"en": "Italy", "nl": "Itali\u00eb", "fr": "Italie", "de": "Italien"}','IT','1958-01-01',NULL,'postcode_city',NULL,1);
INSERT INTO "country" VALUES('JE','{"en": "Jersey", "nl": "Jersey", "fr": "Jersey", "de": "Jersey"}',NULL,NULL,NULL,'city_postcode',NULL,1);
INSERT INTO "country" VALUES('JP','{"en": "Japan", "nl": "Japan", "fr": "Japon", "de": "Japan"}',NULL,NULL,NULL,'postcode_city',NULL,1);
INSERT INTO "country" VALUES('KR','{"en": "South Korea", "nl": "Zuid-Korea", "fr": "Cor\u00e9e du Sud", "de": "S\u00fcdkorea"}',NULL,NULL,NULL,'postcode_city',NULL,1);
INSERT INTO "country" VALUES('LI','{"en": "Liechtenstein", "nl": "Liechtenstein", "fr": "Liechtenstein", "de": "Liechtenstein"}',NULL,NULL,NULL,'postcode_city',NULL,1);
INSERT INTO "country" VALUES('LT','{"en": "Lithuania", "nl": "Litouwen", "fr": "Lituanie", "de": "Litauen"}','LT','2004-05-01',NULL,'postcode_city',NULL,1);
INSERT INTO "country" VALUES('LU','{"en": "Luxembourg", "nl": "Luxemburg", "fr": "Luxembourg", "de": "Luxemburg"}','LU','1958-01-01',NULL,'postcode_city','[0-9]{4}',1);
INSERT INTO "country" VALUES('LV','{"en": "Latvia", "nl": "Letland", "fr": "Lettonie", "de": "Lettland"}','LV','2004-05-01',NULL,'postcode_city',NULL,1);
INSERT INTO "country" VALUES('MA','{"en": "Morocco", "nl": "Marokko", "fr": "Maroc", "de": "Marokko"}',NULL,NULL,NULL,'postcode_city',NULL,1);
INSERT INTO "country" VALUES('MC','{"en": "Monaco", "nl": "Monaco", "fr": "Monaco", "de": "Monaco"}',NULL,NULL,NULL,'postcode_city',NULL,1);
INSERT INTO "country" VALUES('MD','{"en": "Moldova", "nl": "Moldavi\u00eb", "fr": "Moldavie", "de": "Republik Moldau"}',NULL,NULL,NULL,'postcode_city',NULL,1);
INSERT INTO "country" VALUES('ME','{"en": "Montenegro", "nl": "Montenegro", "fr": "Mont\u00e9n\u00e9gro", "de": "Montenegro"}',NULL,NULL,NULL,'postcode_city',NULL,1);
INSERT INTO "country" VALUES('MK','{"en": "North Macedonia", "nl": "Noord-Macedoni\u00eb", "fr": "Mac\u00e9doine du Nord", "de": "Nordmazedonien"}',NULL,NULL,NULL,'postcode_city',NULL,1);
INSERT INTO "country" VALUES('MT','{"en": "Malta", "nl": "Malta", "fr": "Malte", "de": "Malta"}','MT','2004-05-01',NULL,'postcode_city',NULL,1);
INSERT INTO "country" VALUES('MX','{"en": "Mexico", "nl": "Mexico", "fr": "Mexique", "de": "Mexiko"}',NULL,NULL,NULL,'postcode_city',NULL,1);
INSERT INTO "country" VALUES('MY','{"en": "Malaysia", "nl": "Maleisi\u00eb", "fr": "Malaisie", "de": "Malaysia"}',NULL,NULL,NULL,'postcode_city',NULL,1);
INSERT INTO "country" VALUES('NL','{"en": "Netherlands", "nl": "Nederland", "fr": "Pays-Bas", "de": "Niederlande"}','NL','1958-01-01',NULL,'postcode_city','[1-9][0-9]{3} ?[A-Z]{2}',1);
INSERT INTO "country" VALUES('NO','{"en": "Norway", "nl": "Noorwegen", "fr": "Norv\u00e8ge", "de": "Norwegen"}',NULL,NULL,NULL,'postcode_city',NULL,1);
INSERT INTO "country" VALUES('NZ','{"en": "New Zealand", "nl": "Nieuw-Zeeland", "fr": "Nouvelle-Z\u00e9lande", "de": "Neuseeland"}',NULL,NULL,NULL,'postcode_city',NULL,1);
INSERT INTO "country" VALUES('PE','{"en": "Peru", "nl": "Peru", "fr": "P\u00e9rou", "de": "Peru"}',NULL,NULL,NULL,'postcode_city',NULL,1);
INSERT INTO "country" VALUES('PH','{"en": "Philippines", "nl": "Filipijnen", "fr": "Philippines", "de": "Philippinen"}',NULL,NULL,NULL,'postcode_city',NULL,1);
INSERT INTO "country" VALUES('PL','{"en": "Poland", "nl": "Polen", "fr": "Pologne", "de": "Polen"}','PL','2004-05-01',NULL,'postcode_city',NULL,1);
INSERT INTO "country" VALUES('PT','{"en": "Portugal", "nl": "Portugal", "fr": "Portugal", "de": "Portugal"}','PT','1986-01-01',NULL,'postcode_city',NULL,1);
INSERT INTO "country" VALUES('RO','{"en": "Romania", "nl": "Roemeni\u00eb", "fr": "Roumanie", "de": "Rum\u00e4nien"}','RO','2007-01-01',NULL,'postcode_city',NULL,1);
INSERT INTO "country" VALUES('RS','{"en": "Serbia", "nl": "Servi\u00eb", "fr": "Serbie", "de": "Serbien"}',NULL,NULL,NULL,'postcode_city',NULL,1);
INSERT INTO "country" VALUES('SA','{"en": "Saudi Arabia", "nl": "Saoedi-Arabi\u00eb", "fr": "Arabie saoudite", "de": "Saudi-Arabien"}',NULL,NULL,NULL,'postcode_city',NULL,1);
INSERT INTO "country" VALUES('SE','{"en": "Sweden", "nl": "Zweden", "fr": "Su\u00e8de", "de": "Schweden"}','SE','1995-01-01',NULL,'postcode_city',NULL,1);
INSERT INTO "country" VALUES('SG','{"en": "Singapore", "nl": "Singapore", "fr": "Singapour", "de": "Singapur"}',NULL,NULL,NULL,'postcode_city',NULL,1);
INSERT INTO "country" VALUES('SI','{"en": "Slovenia", "nl": "Sloveni\u00eb", "fr": "Slov\u00e9nie", "de": "Slowenien"}','SI','2004-05-01',NULL,'postcode_city',NULL,1);
INSERT INTO "country" VALUES('SK','{"en": "Slovakia", "nl": "Slowakije", "fr": "Slovaquie", "de": "Slowakei"}','SK','2004-05-01',NULL,'postcode_city',NULL,1);
INSERT INTO "country" VALUES('SM','{"en": "San Marino", "nl": "San Marino", "fr": "Saint-Marin", "de": "San Marino"}',NULL,NULL,NULL,'postcode_city',NULL,1);
INSERT INTO "country" VALUES('TH','{"en": "Thailand", "nl": "Thailand", "fr": "Tha\u00eflande", "de": "Thailand"}',NULL,NULL,NULL,'postcode_city',NULL,1);
INSERT INTO "country" VALUES('TN','{"en": "Tunisia", "nl": "Tunesi\u00eb", "fr": "Tunisie", "de": "Tunesien"}',NULL,NULL,NULL,'postcode_city',NULL,1);
INSERT INTO "country" VALUES('TR','{"en": "T\u00fcrkiye", "nl": "Turkije", "fr": "Turquie", "de": "T\u00fcrkei"}',NULL,NULL,NULL,'postcode_city',NULL,1);
INSERT INTO "country" VALUES('TW','{"en": "Taiwan", "nl": "Taiwan", "fr": "Ta\u00efwan", "de": "Taiwan"}',NULL,NULL,NULL,'postcode_city',NULL,1);
INSERT INTO "country" VALUES('UA','{"en": "Ukraine", "nl": "Oekra\u00efne", "fr": "Ukraine", "de": "Ukraine"}',NULL,NULL,NULL,'postcode_city',NULL,1);
INSERT INTO "country" VALUES('US','{"en": "United States", "nl": "Verenigde Staten", "fr": "\u00c9tats-Unis", "de": "Vereinigte Staaten"}',NULL,NULL,NULL,'postcode_city',NULL,1);
INSERT INTO "country" VALUES('VA','{"en": "Vatican City", "nl": "Vaticaanstad", "fr": "\u00c9tat de la Cit\u00e9 du Vatican", "de": "Vatikanstadt"}',NULL,NULL,NULL,'postcode_city',NULL,1);
INSERT INTO "country" VALUES('VN','{"en": "Vietnam", "nl": "Vietnam", "fr": "Vi\u00eat Nam", "de": "Vietnam"}',NULL,NULL,NULL,'postcode_city',NULL,1);
INSERT INTO "country" VALUES('ZA','{"en": "South Africa", "nl": "Zuid-Afrika", "fr": "Afrique du Sud", "de": "S\u00fcdafrika"}',NULL,NULL,NULL,'postcode_city',NULL,1);
CREATE TABLE credit_management_group (
	code VARCHAR(10) NOT NULL,
	names JSON NOT NULL,
	id INTEGER NOT NULL,
	company_id INTEGER NOT NULL,
	version INTEGER NOT NULL,
	CONSTRAINT pk_credit_management_group PRIMARY KEY (id),
	CONSTRAINT uq_credit_management_group_company_id_code UNIQUE (company_id, code),
	CONSTRAINT fk_credit_management_group_company_id FOREIGN KEY(company_id) REFERENCES company (id) ON DELETE RESTRICT
);
CREATE TABLE currency (
	code VARCHAR(3) NOT NULL,
	names JSON NOT NULL,
	symbol VARCHAR(6) NOT NULL,
	decimals INTEGER NOT NULL,
	version INTEGER NOT NULL,
	CONSTRAINT pk_currency PRIMARY KEY (code),
	CONSTRAINT ck_currency_decimals CHECK (decimals between 0 and 3)
);
INSERT INTO "currency" VALUES('EUR','{"en": "Euro", "nl": "Euro", "fr": "euro", "de": "Euro"}','€',2,1);
INSERT INTO "currency" VALUES('GBP','{"en": "British Pound", "nl": "Britse pond", "fr": "livre sterling", "de": "Britisches Pfund"}','£',2,1);
INSERT INTO "currency" VALUES('USD','{"en": "US Dollar", "nl": "Amerikaanse dollar", "fr": "dollar des \u00c9tats-Unis", "de": "US-Dollar"}','$',2,1);
INSERT INTO "currency" VALUES('CHF','{"en": "Swiss Franc", "nl": "Zwitserse frank", "fr": "franc suisse", "de": "Schweizer Franken"}','CHF',2,1);
INSERT INTO "currency" VALUES('DKK','{"en": "Danish Krone", "nl": "Deense kroon", "fr": "couronne danoise", "de": "D\u00e4nische Krone"}','DKK',2,1);
INSERT INTO "currency" VALUES('SEK','{"en": "Swedish Krona", "nl": "Zweedse kroon", "fr": "couronne su\u00e9doise", "de": "Schwedische Krone"}','SEK',2,1);
INSERT INTO "currency" VALUES('NOK','{"en": "Norwegian Krone", "nl": "Noorse kroon", "fr": "couronne norv\u00e9gienne", "de": "Norwegische Krone"}','NOK',2,1);
INSERT INTO "currency" VALUES('PLN','{"en": "Polish Zloty", "nl": "Poolse zloty", "fr": "zloty polonais", "de": "Polnischer Z\u0142oty"}','PLN',2,1);
INSERT INTO "currency" VALUES('CZK','{"en": "Czech Koruna", "nl": "Tsjechische kroon", "fr": "couronne tch\u00e8que", "de": "Tschechische Krone"}','CZK',2,1);
INSERT INTO "currency" VALUES('HUF','{"en": "Hungarian Forint", "nl": "Hongaarse forint", "fr": "forint hongrois", "de": "Ungarischer Forint"}','HUF',2,1);
INSERT INTO "currency" VALUES('RON','{"en": "Romanian Leu", "nl": "Roemeense leu", "fr": "leu roumain", "de": "Rum\u00e4nischer Leu"}','RON',2,1);
INSERT INTO "currency" VALUES('BGN','{"en": "Bulgarian Lev", "nl": "Bulgaarse lev", "fr": "lev bulgare", "de": "Bulgarischer Lew"}','BGN',2,1);
INSERT INTO "currency" VALUES('ISK','{"en": "Icelandic Kr\u00f3na", "nl": "IJslandse kroon", "fr": "couronne islandaise", "de": "Isl\u00e4ndische Krone"}','ISK',0,1);
INSERT INTO "currency" VALUES('TRY','{"en": "Turkish Lira", "nl": "Turkse lira", "fr": "livre turque", "de": "T\u00fcrkische Lira"}','TRY',2,1);
INSERT INTO "currency" VALUES('JPY','{"en": "Japanese Yen", "nl": "Japanse yen", "fr": "yen japonais", "de": "Japanischer Yen"}','¥',0,1);
INSERT INTO "currency" VALUES('CNY','{"en": "Chinese Yuan", "nl": "Chinese yuan", "fr": "yuan renminbi chinois", "de": "Renminbi Yuan"}','CN¥',2,1);
INSERT INTO "currency" VALUES('HKD','{"en": "Hong Kong Dollar", "nl": "Hongkongse dollar", "fr": "dollar de Hong Kong", "de": "Hongkong-Dollar"}','HK$',2,1);
INSERT INTO "currency" VALUES('SGD','{"en": "Singapore Dollar", "nl": "Singaporese dollar", "fr": "dollar de Singapour", "de": "Singapur-Dollar"}','SGD',2,1);
INSERT INTO "currency" VALUES('AUD','{"en": "Australian Dollar", "nl": "Australische dollar", "fr": "dollar australien", "de": "Australischer Dollar"}','A$',2,1);
INSERT INTO "currency" VALUES('NZD','{"en": "New Zealand Dollar", "nl": "Nieuw-Zeelandse dollar", "fr": "dollar n\u00e9o-z\u00e9landais", "de": "Neuseeland-Dollar"}','NZ$',2,1);
INSERT INTO "currency" VALUES('CAD','{"en": "Canadian Dollar", "nl": "Canadese dollar", "fr": "dollar canadien", "de": "Kanadischer Dollar"}','CA$',2,1);
INSERT INTO "currency" VALUES('MXN','{"en": "Mexican Peso", "nl": "Mexicaanse peso", "fr": "peso mexicain", "de": "Mexikanischer Peso"}','MX$',2,1);
INSERT INTO "currency" VALUES('BRL','{"en": "Brazilian Real", "nl": "Braziliaanse real", "fr": "r\u00e9al br\u00e9silien", "de": "Brasilianischer Real"}','R$',2,1);
INSERT INTO "currency" VALUES('INR','{"en": "Indian Rupee", "nl": "Indiase roepie", "fr": "roupie indienne", "de": "Indische Rupie"}','₹',2,1);
INSERT INTO "currency" VALUES('KRW','{"en": "South Korean Won", "nl": "Zuid-Koreaanse won", "fr": "won sud-cor\u00e9en", "de": "S\u00fcdkoreanischer Won"}','₩',0,1);
INSERT INTO "currency" VALUES('THB','{"en": "Thai Baht", "nl": "Thaise baht", "fr": "baht tha\u00eflandais", "de": "Thail\u00e4ndischer Baht"}','THB',2,1);
INSERT INTO "currency" VALUES('MYR','{"en": "Malaysian Ringgit", "nl": "Maleisische ringgit", "fr": "ringgit malais", "de": "Malaysischer Ringgit"}','MYR',2,1);
INSERT INTO "currency" VALUES('IDR','{"en": "Indonesian Rupiah", "nl": "Indonesische roepia", "fr": "roupie indon\u00e9sienne", "de": "Indonesische Rupiah"}','IDR',2,1);
INSERT INTO "currency" VALUES('PHP','{"en": "Philippine Peso", "nl": "Filipijnse peso", "fr": "peso philippin", "de": "Philippinischer Peso"}','₱',2,1);
INSERT INTO "currency" VALUES('ZAR','{"en": "South African Rand", "nl": "Zuid-Afrikaanse rand", "fr": "rand sud-africain", "de": "S\u00fcdafrikanischer Rand"}','ZAR',2,1);
INSERT INTO "currency" VALUES('ILS','{"en": "Israeli New Shekel", "nl": "Isra\u00eblische nieuwe shekel", "fr": "nouveau shekel isra\u00e9lien", "de": "Israelischer Neuer Schekel"}','₪',2,1);
INSERT INTO "currency" VALUES('RUB','{"en": "Russian Ruble", "nl": "Russische roebel", "fr": "rouble russe", "de": "Russischer Rubel"}','RUB',2,1);
INSERT INTO "currency" VALUES('HRK','{"en": "Croatian Kuna", "nl": "Kroatische kuna", "fr": "kuna croate", "de": "Kroatischer Kuna"}','HRK',2,1);
INSERT INTO "currency" VALUES('EEK','{"en": "Estonian Kroon", "nl": "Estlandse kroon", "fr": "couronne estonienne", "de": "Estnische Krone"}','EEK',2,1);
INSERT INTO "currency" VALUES('LVL','{"en": "Latvian Lats", "nl": "Letse lats", "fr": "lats letton", "de": "Lettischer Lats"}','LVL',2,1);
INSERT INTO "currency" VALUES('LTL','{"en": "Lithuanian Litas", "nl": "Litouwse litas", "fr": "litas lituanien", "de": "Litauischer Litas"}','LTL',2,1);
INSERT INTO "currency" VALUES('SKK','{"en": "Slovak Koruna", "nl": "Slowaakse koruna", "fr": "couronne slovaque", "de": "Slowakische Krone"}','SKK',2,1);
INSERT INTO "currency" VALUES('SIT','{"en": "Slovenian Tolar", "nl": "Sloveense tolar", "fr": "tolar slov\u00e8ne", "de": "Slowenischer Tolar"}','SIT',2,1);
INSERT INTO "currency" VALUES('CYP','{"en": "Cypriot Pound", "nl": "Cyprisch pond", "fr": "livre chypriote", "de": "Zypern-Pfund"}','CYP',2,1);
INSERT INTO "currency" VALUES('MTL','{"en": "Maltese Lira", "nl": "Maltese lire", "fr": "lire maltaise", "de": "Maltesische Lira"}','MTL',2,1);
INSERT INTO "currency" VALUES('ROL','{"en": "Romanian Leu (1952\u20132006)", "nl": "Oude Roemeense leu", "fr": "ancien leu roumain", "de": "Rum\u00e4nischer Leu (1952\u20132006)"}','ROL',2,1);
INSERT INTO "currency" VALUES('TRL','{"en": "Turkish Lira (1922\u20132005)", "nl": "Turkse lire", "fr": "livre turque (1844\u20132005)", "de": "T\u00fcrkische Lira (1922\u20132005)"}','TRL',0,1);
CREATE TABLE currency_setup (
	currency VARCHAR(3) NOT NULL,
	rounding_precision BIGINT,
	rounding_rule VARCHAR(40) NOT NULL,
	max_penny BIGINT NOT NULL,
	max_over_under BIGINT NOT NULL,
	tolerance BIGINT NOT NULL,
	application_precision BIGINT NOT NULL,
	id INTEGER NOT NULL,
	company_id INTEGER NOT NULL,
	version INTEGER NOT NULL,
	CONSTRAINT pk_currency_setup PRIMARY KEY (id),
	CONSTRAINT uq_currency_setup_company_id_currency UNIQUE (company_id, currency),
	CONSTRAINT fk_currency_setup_currency FOREIGN KEY(currency) REFERENCES currency (code),
	CONSTRAINT ck_currency_setup_rounding_rule CHECK (rounding_rule IN ('none', 'nearest', 'up', 'down')),
	CONSTRAINT fk_currency_setup_company_id FOREIGN KEY(company_id) REFERENCES company (id) ON DELETE RESTRICT
);
INSERT INTO "currency_setup" VALUES('EUR',NULL,'none',5,0,0,0,1,1,1);
CREATE TABLE customer (
	number VARCHAR(20) NOT NULL,
	party_id INTEGER,
	name VARCHAR(100) NOT NULL,
	name2 VARCHAR(100),
	search_key VARCHAR(260) NOT NULL,
	group_id INTEGER NOT NULL,
	type VARCHAR(40) NOT NULL,
	language VARCHAR(40) NOT NULL,
	currency VARCHAR(3) NOT NULL,
	blocked SMALLINT NOT NULL,
	privacy_blocked BOOLEAN NOT NULL,
	review_block_on DATE,
	inactive BOOLEAN NOT NULL,
	prospect BOOLEAN NOT NULL,
	invoice_account_id INTEGER,
	posting_profile_id INTEGER,
	vat_group_id INTEGER NOT NULL,
	vat_number VARCHAR(20),
	eori VARCHAR(20),
	buyer_reference VARCHAR(60),
	prices_include_vat BOOLEAN NOT NULL,
	document_discount BIGINT NOT NULL,
	summary VARCHAR(40) NOT NULL,
	payment_term_id INTEGER,
	cash_discount_id INTEGER,
	payment_schedule_id INTEGER,
	payment_method_id INTEGER,
	reference_kind VARCHAR(40) NOT NULL,
	application_method VARCHAR(40) NOT NULL,
	block_tolerance BOOLEAN NOT NULL,
	minimum_refund BIGINT,
	delivery_term_id INTEGER,
	delivery_mode_id INTEGER,
	partial_delivery BOOLEAN NOT NULL,
	over_percent BIGINT,
	under_percent BIGINT,
	sales_group_id INTEGER,
	output_channel VARCHAR(40) NOT NULL,
	e_invoice VARCHAR(40) NOT NULL,
	e_invoice_scheme VARCHAR(4),
	e_invoice_id VARCHAR(50),
	supplier_number_there VARCHAR(35),
	id INTEGER NOT NULL,
	company_id INTEGER NOT NULL,
	version INTEGER NOT NULL,
	CONSTRAINT pk_customer PRIMARY KEY (id),
	CONSTRAINT ck_customer_blocked CHECK (blocked between 0 and 3),
	CONSTRAINT ck_customer_privacy CHECK (not privacy_blocked or blocked = 3),
	CONSTRAINT fk_customer_party_id FOREIGN KEY(party_id) REFERENCES party (id),
	CONSTRAINT fk_customer_group_id FOREIGN KEY(group_id) REFERENCES customer_group (id),
	CONSTRAINT ck_customer_type CHECK (type IN ('business', 'private', 'public')),
	CONSTRAINT ck_customer_language CHECK (language IN ('en', 'nl', 'fr', 'de')),
	CONSTRAINT fk_customer_currency FOREIGN KEY(currency) REFERENCES currency (code),
	CONSTRAINT fk_customer_invoice_account_id FOREIGN KEY(invoice_account_id) REFERENCES customer (id),
	CONSTRAINT fk_customer_posting_profile_id FOREIGN KEY(posting_profile_id) REFERENCES posting_profile (id),
	CONSTRAINT fk_customer_vat_group_id FOREIGN KEY(vat_group_id) REFERENCES vat_group (id),
	CONSTRAINT ck_customer_summary CHECK (summary IN ('none', 'invoice_account', 'order', 'packing_slip', 'automatic')),
	CONSTRAINT fk_customer_payment_term_id FOREIGN KEY(payment_term_id) REFERENCES payment_term (id),
	CONSTRAINT fk_customer_cash_discount_id FOREIGN KEY(cash_discount_id) REFERENCES cash_discount_code (id),
	CONSTRAINT fk_customer_payment_schedule_id FOREIGN KEY(payment_schedule_id) REFERENCES payment_schedule (id),
	CONSTRAINT fk_customer_payment_method_id FOREIGN KEY(payment_method_id) REFERENCES payment_method (id),
	CONSTRAINT ck_customer_reference_kind CHECK (reference_kind IN ('company', 'none', 'rf', 'ogm', 'betalingskenmerk', 'number')),
	CONSTRAINT ck_customer_application_method CHECK (application_method IN ('company', 'manual', 'oldest', 'priority')),
	CONSTRAINT fk_customer_delivery_term_id FOREIGN KEY(delivery_term_id) REFERENCES delivery_term (id),
	CONSTRAINT fk_customer_delivery_mode_id FOREIGN KEY(delivery_mode_id) REFERENCES delivery_mode (id),
	CONSTRAINT fk_customer_sales_group_id FOREIGN KEY(sales_group_id) REFERENCES sales_group (id),
	CONSTRAINT ck_customer_output_channel CHECK (output_channel IN ('print', 'email', 'both')),
	CONSTRAINT ck_customer_e_invoice CHECK (e_invoice IN ('paper', 'email', 'peppol_ubl', 'facturx', 'xrechnung')),
	CONSTRAINT fk_customer_company_id FOREIGN KEY(company_id) REFERENCES company (id) ON DELETE RESTRICT
);
INSERT INTO "customer" VALUES('10001',1,'De Vries',NULL,'de vries 10001 ',4,'business','nl','EUR',0,0,NULL,0,0,NULL,NULL,1,NULL,NULL,NULL,0,0,'none',3,NULL,NULL,1,'company','company',0,NULL,NULL,NULL,1,NULL,NULL,NULL,'print','paper',NULL,NULL,NULL,1,1,3);
CREATE TABLE customer_address (
	customer_id INTEGER NOT NULL,
	code VARCHAR(10) NOT NULL,
	kind VARCHAR(40) NOT NULL,
	name VARCHAR(100),
	street VARCHAR(100) NOT NULL,
	number VARCHAR(20) NOT NULL,
	addition VARCHAR(40),
	postcode VARCHAR(12) NOT NULL,
	city VARCHAR(60) NOT NULL,
	country_code VARCHAR(2) NOT NULL,
	vat_group_id INTEGER,
	"default" BOOLEAN NOT NULL,
	valid_from DATE,
	valid_to DATE,
	id INTEGER NOT NULL,
	company_id INTEGER NOT NULL,
	CONSTRAINT pk_customer_address PRIMARY KEY (id),
	CONSTRAINT uq_customer_address_customer_id_code UNIQUE (customer_id, code),
	CONSTRAINT fk_customer_address_customer_id FOREIGN KEY(customer_id) REFERENCES customer (id) ON DELETE CASCADE,
	CONSTRAINT ck_customer_address_kind CHECK (kind IN ('invoice', 'delivery', 'statement', 'visiting')),
	CONSTRAINT fk_customer_address_country_code FOREIGN KEY(country_code) REFERENCES country (code),
	CONSTRAINT fk_customer_address_vat_group_id FOREIGN KEY(vat_group_id) REFERENCES vat_group (id),
	CONSTRAINT fk_customer_address_company_id FOREIGN KEY(company_id) REFERENCES company (id) ON DELETE RESTRICT
);
INSERT INTO "customer_address" VALUES(1,'MAIN','invoice',NULL,'','',NULL,'','','NL',NULL,1,NULL,NULL,1,1);
CREATE TABLE customer_bank_account (
	customer_id INTEGER NOT NULL,
	iban VARCHAR(34),
	national VARCHAR(40),
	bic VARCHAR(11),
	holder VARCHAR(70),
	for_refunds BOOLEAN NOT NULL,
	learned BOOLEAN NOT NULL,
	id INTEGER NOT NULL,
	company_id INTEGER NOT NULL,
	CONSTRAINT pk_customer_bank_account PRIMARY KEY (id),
	CONSTRAINT fk_customer_bank_account_customer_id FOREIGN KEY(customer_id) REFERENCES customer (id) ON DELETE CASCADE,
	CONSTRAINT fk_customer_bank_account_company_id FOREIGN KEY(company_id) REFERENCES company (id) ON DELETE RESTRICT
);
CREATE TABLE customer_collection (
	customer_id INTEGER NOT NULL,
	sequence_id INTEGER,
	interest_terms_id INTEGER,
	law_preset_id INTEGER,
	contact_id INTEGER,
	agent_id INTEGER,
	channel VARCHAR(40) NOT NULL,
	quiet_until DATE,
	do_not_remind BOOLEAN NOT NULL,
	until DATE,
	reason VARCHAR(100),
	interest_agreed BOOLEAN NOT NULL,
	damages_agreed BOOLEAN NOT NULL,
	statement_no INTEGER NOT NULL,
	company_id INTEGER NOT NULL,
	version INTEGER NOT NULL,
	CONSTRAINT pk_customer_collection PRIMARY KEY (customer_id),
	CONSTRAINT fk_customer_collection_customer_id FOREIGN KEY(customer_id) REFERENCES customer (id),
	CONSTRAINT fk_customer_collection_sequence_id FOREIGN KEY(sequence_id) REFERENCES collection_letter_sequence (id),
	CONSTRAINT fk_customer_collection_interest_terms_id FOREIGN KEY(interest_terms_id) REFERENCES interest_terms (id),
	CONSTRAINT fk_customer_collection_law_preset_id FOREIGN KEY(law_preset_id) REFERENCES law_preset (id),
	CONSTRAINT fk_customer_collection_contact_id FOREIGN KEY(contact_id) REFERENCES customer_contact (id),
	CONSTRAINT fk_customer_collection_agent_id FOREIGN KEY(agent_id) REFERENCES user (id),
	CONSTRAINT ck_customer_collection_channel CHECK (channel IN ('print', 'email', 'both')),
	CONSTRAINT fk_customer_collection_company_id FOREIGN KEY(company_id) REFERENCES company (id) ON DELETE RESTRICT
);
INSERT INTO "customer_collection" VALUES(1,6,NULL,NULL,NULL,NULL,'print',NULL,0,NULL,NULL,0,0,0,1,2);
CREATE TABLE customer_contact (
	customer_id INTEGER NOT NULL,
	name VARCHAR(80) NOT NULL,
	role VARCHAR(40) NOT NULL,
	email VARCHAR(120),
	phone VARCHAR(30),
	"primary" BOOLEAN NOT NULL,
	privacy_blocked BOOLEAN NOT NULL,
	id INTEGER NOT NULL,
	company_id INTEGER NOT NULL,
	CONSTRAINT pk_customer_contact PRIMARY KEY (id),
	CONSTRAINT fk_customer_contact_customer_id FOREIGN KEY(customer_id) REFERENCES customer (id) ON DELETE CASCADE,
	CONSTRAINT ck_customer_contact_role CHECK (role IN ('invoices', 'collections', 'quotations', 'delivery')),
	CONSTRAINT fk_customer_contact_company_id FOREIGN KEY(company_id) REFERENCES company (id) ON DELETE RESTRICT
);
CREATE TABLE customer_credit (
	customer_id INTEGER NOT NULL,
	credit_limit BIGINT NOT NULL,
	limit_currency VARCHAR(3) NOT NULL,
	limit_date DATE,
	expires_on DATE,
	mandatory BOOLEAN NOT NULL,
	unlimited BOOLEAN NOT NULL,
	excluded BOOLEAN NOT NULL,
	management_group_id INTEGER,
	account_status_id INTEGER,
	last_review DATE,
	next_review DATE,
	customer_since DATE,
	with_agency BOOLEAN NOT NULL,
	company_id INTEGER NOT NULL,
	version INTEGER NOT NULL,
	CONSTRAINT pk_customer_credit PRIMARY KEY (customer_id),
	CONSTRAINT ck_customer_credit_unlimited CHECK (not (unlimited and mandatory)),
	CONSTRAINT ck_customer_credit_limit CHECK (credit_limit >= 0),
	CONSTRAINT fk_customer_credit_customer_id FOREIGN KEY(customer_id) REFERENCES customer (id),
	CONSTRAINT fk_customer_credit_limit_currency FOREIGN KEY(limit_currency) REFERENCES currency (code),
	CONSTRAINT fk_customer_credit_management_group_id FOREIGN KEY(management_group_id) REFERENCES credit_management_group (id),
	CONSTRAINT fk_customer_credit_account_status_id FOREIGN KEY(account_status_id) REFERENCES account_status (id),
	CONSTRAINT fk_customer_credit_company_id FOREIGN KEY(company_id) REFERENCES company (id) ON DELETE RESTRICT
);
INSERT INTO "customer_credit" VALUES(1,0,'EUR',NULL,NULL,0,0,0,NULL,NULL,NULL,NULL,'2026-03-07',0,1,1);
CREATE TABLE customer_entry_state (
	entry_id INTEGER NOT NULL,
	customer_id INTEGER NOT NULL,
	posting_date DATE NOT NULL,
	currency VARCHAR(3) NOT NULL,
	remaining BIGINT NOT NULL,
	remaining_accounting BIGINT NOT NULL,
	unrealised BIGINT NOT NULL,
	last_detail_on DATE NOT NULL,
	open_until DATE NOT NULL,
	closed_on DATE,
	closed_by_id INTEGER,
	last_settled_on DATE,
	last_revalued_on DATE,
	posting_profile_id INTEGER NOT NULL,
	control_account_id INTEGER NOT NULL,
	due_date DATE NOT NULL,
	base_date DATE NOT NULL,
	payment_term_id INTEGER,
	cash_discount_id INTEGER,
	discount_tolerance_date DATE,
	max_tolerance BIGINT NOT NULL,
	payment_method_id INTEGER,
	customer_bank_account_id INTEGER,
	on_hold VARCHAR(3),
	on_hold_before VARCHAR(3),
	company_id INTEGER NOT NULL,
	CONSTRAINT pk_customer_entry_state PRIMARY KEY (entry_id),
	CONSTRAINT ck_customer_entry_state_open CHECK ((open_until = '9999-12-31') = (remaining <> 0 or remaining_accounting <> 0)),
	CONSTRAINT ck_customer_entry_state_open_until CHECK (open_until in ('9999-12-31', last_detail_on)),
	CONSTRAINT fk_customer_entry_state_entry_id FOREIGN KEY(entry_id) REFERENCES customer_ledger_entry (id),
	CONSTRAINT fk_customer_entry_state_customer_id FOREIGN KEY(customer_id) REFERENCES customer (id),
	CONSTRAINT fk_customer_entry_state_currency FOREIGN KEY(currency) REFERENCES currency (code),
	CONSTRAINT fk_customer_entry_state_closed_by_id FOREIGN KEY(closed_by_id) REFERENCES customer_ledger_entry (id),
	CONSTRAINT fk_customer_entry_state_posting_profile_id FOREIGN KEY(posting_profile_id) REFERENCES posting_profile (id),
	CONSTRAINT fk_customer_entry_state_control_account_id FOREIGN KEY(control_account_id) REFERENCES account (id),
	CONSTRAINT fk_customer_entry_state_payment_term_id FOREIGN KEY(payment_term_id) REFERENCES payment_term (id),
	CONSTRAINT fk_customer_entry_state_cash_discount_id FOREIGN KEY(cash_discount_id) REFERENCES cash_discount_code (id),
	CONSTRAINT fk_customer_entry_state_payment_method_id FOREIGN KEY(payment_method_id) REFERENCES payment_method (id),
	CONSTRAINT fk_customer_entry_state_customer_bank_account_id FOREIGN KEY(customer_bank_account_id) REFERENCES customer_bank_account (id),
	CONSTRAINT fk_customer_entry_state_company_id FOREIGN KEY(company_id) REFERENCES company (id) ON DELETE RESTRICT
);
INSERT INTO "customer_entry_state" VALUES(1,1,'2026-03-07','EUR',12100,12100,0,'2026-03-07','9999-12-31',NULL,NULL,NULL,NULL,1,6,'2026-04-06','2026-03-07',NULL,NULL,NULL,0,NULL,NULL,NULL,NULL,1);
INSERT INTO "customer_entry_state" VALUES(2,1,'2026-03-07','EUR',5000,5000,0,'2026-03-07','9999-12-31',NULL,NULL,NULL,NULL,1,6,'2026-04-06','2026-03-07',NULL,NULL,NULL,0,NULL,NULL,NULL,NULL,1);
CREATE TABLE customer_group (
	code VARCHAR(10) NOT NULL,
	names JSON NOT NULL,
	series_id INTEGER,
	vat_group_id INTEGER,
	posting_profile_id INTEGER,
	payment_term_id INTEGER,
	payment_method_id INTEGER,
	cash_discount_id INTEGER,
	letter_sequence_id INTEGER,
	interest_terms_id INTEGER,
	prices_include_vat BOOLEAN NOT NULL,
	id INTEGER NOT NULL,
	company_id INTEGER NOT NULL,
	version INTEGER NOT NULL,
	CONSTRAINT pk_customer_group PRIMARY KEY (id),
	CONSTRAINT uq_customer_group_company_id_code UNIQUE (company_id, code),
	CONSTRAINT fk_customer_group_series_id FOREIGN KEY(series_id) REFERENCES number_series (id),
	CONSTRAINT fk_customer_group_vat_group_id FOREIGN KEY(vat_group_id) REFERENCES vat_group (id),
	CONSTRAINT fk_customer_group_posting_profile_id FOREIGN KEY(posting_profile_id) REFERENCES posting_profile (id),
	CONSTRAINT fk_customer_group_payment_term_id FOREIGN KEY(payment_term_id) REFERENCES payment_term (id),
	CONSTRAINT fk_customer_group_payment_method_id FOREIGN KEY(payment_method_id) REFERENCES payment_method (id),
	CONSTRAINT fk_customer_group_cash_discount_id FOREIGN KEY(cash_discount_id) REFERENCES cash_discount_code (id),
	CONSTRAINT fk_customer_group_letter_sequence_id FOREIGN KEY(letter_sequence_id) REFERENCES collection_letter_sequence (id),
	CONSTRAINT fk_customer_group_interest_terms_id FOREIGN KEY(interest_terms_id) REFERENCES interest_terms (id),
	CONSTRAINT fk_customer_group_company_id FOREIGN KEY(company_id) REFERENCES company (id) ON DELETE RESTRICT
);
INSERT INTO "customer_group" VALUES('DOM','{"en": "Domestic customers", "nl": "Binnenlandse klanten", "fr": "Clients nationaux", "de": "Inl\u00e4ndische Debitoren"}',NULL,1,NULL,4,1,NULL,1,NULL,0,1,1,1);
INSERT INTO "customer_group" VALUES('EU','{"en": "Customers in the EU", "nl": "Klanten in de EU", "fr": "Clients de l\u2019UE", "de": "Debitoren in der EU"}',NULL,3,NULL,4,1,NULL,1,NULL,0,2,1,1);
INSERT INTO "customer_group" VALUES('EXP','{"en": "Customers outside the EU", "nl": "Klanten buiten de EU", "fr": "Clients hors UE", "de": "Debitoren im Drittland"}',NULL,4,NULL,4,1,NULL,1,NULL,0,3,1,1);
INSERT INTO "customer_group" VALUES('CONS','{"en": "Private customers", "nl": "Particuliere klanten", "fr": "Clients particuliers", "de": "Privatkunden"}',NULL,1,NULL,3,1,NULL,6,NULL,0,4,1,1);
CREATE TABLE customer_ledger_entry (
	customer_id INTEGER NOT NULL,
	order_customer_id INTEGER,
	entry_type VARCHAR(40) NOT NULL,
	prepayment BOOLEAN NOT NULL,
	opening BOOLEAN NOT NULL,
	adjustment BOOLEAN NOT NULL,
	document_no VARCHAR(20) NOT NULL,
	document_key VARCHAR(20) NOT NULL,
	instalment INTEGER NOT NULL,
	instalments INTEGER NOT NULL,
	document_table VARCHAR(40),
	document_id INTEGER,
	posting_date DATE NOT NULL,
	document_date DATE NOT NULL,
	vat_date DATE,
	voucher_id INTEGER NOT NULL,
	currency VARCHAR(3) NOT NULL,
	rate BIGINT NOT NULL,
	amount BIGINT NOT NULL,
	accounting_amount BIGINT NOT NULL,
	posting_profile_id INTEGER NOT NULL,
	control_account_id INTEGER NOT NULL,
	customer_reference VARCHAR(35),
	payment_reference VARCHAR(35),
	vat_on_discount VARCHAR(40) NOT NULL,
	sales_rep_id INTEGER,
	cost_centre_id INTEGER,
	project_id INTEGER,
	chain_id INTEGER,
	correction_role VARCHAR(40) NOT NULL,
	id INTEGER NOT NULL,
	company_id INTEGER NOT NULL,
	CONSTRAINT pk_customer_ledger_entry PRIMARY KEY (id),
	CONSTRAINT fk_customer_ledger_entry_customer_id FOREIGN KEY(customer_id) REFERENCES customer (id),
	CONSTRAINT fk_customer_ledger_entry_order_customer_id FOREIGN KEY(order_customer_id) REFERENCES customer (id),
	CONSTRAINT ck_customer_ledger_entry_entry_type CHECK (entry_type IN ('invoice', 'credit_note', 'payment', 'refund', 'interest_note', 'collection_letter', 'payment_fee', 'bill_of_exchange', 'write_off', 'intercompany', 'journal')),
	CONSTRAINT fk_customer_ledger_entry_voucher_id FOREIGN KEY(voucher_id) REFERENCES voucher (id),
	CONSTRAINT fk_customer_ledger_entry_currency FOREIGN KEY(currency) REFERENCES currency (code),
	CONSTRAINT fk_customer_ledger_entry_posting_profile_id FOREIGN KEY(posting_profile_id) REFERENCES posting_profile (id),
	CONSTRAINT fk_customer_ledger_entry_control_account_id FOREIGN KEY(control_account_id) REFERENCES account (id),
	CONSTRAINT ck_customer_ledger_entry_vat_on_discount CHECK (vat_on_discount IN ('at_settlement', 'in_base', 'none')),
	CONSTRAINT fk_customer_ledger_entry_sales_rep_id FOREIGN KEY(sales_rep_id) REFERENCES sales_rep (id),
	CONSTRAINT fk_customer_ledger_entry_cost_centre_id FOREIGN KEY(cost_centre_id) REFERENCES dimension_value (id),
	CONSTRAINT fk_customer_ledger_entry_project_id FOREIGN KEY(project_id) REFERENCES dimension_value (id),
	CONSTRAINT ck_customer_ledger_entry_correction_role CHECK (correction_role IN ('none', 'original', 'cancelling', 'corrected')),
	CONSTRAINT fk_customer_ledger_entry_company_id FOREIGN KEY(company_id) REFERENCES company (id) ON DELETE RESTRICT
);
INSERT INTO "customer_ledger_entry" VALUES(1,NULL,'invoice',0,1,0,'2026-1','20261',1,1,NULL,NULL,'2026-03-07','2026-03-07',NULL,1,'EUR',10000000000,12100,12100,1,6,NULL,NULL,'none',NULL,NULL,NULL,NULL,'none',1,1);
INSERT INTO "customer_ledger_entry" VALUES(1,NULL,'invoice',0,1,0,'2026-2','20262',1,1,NULL,NULL,'2026-03-07','2026-03-07',NULL,2,'EUR',10000000000,5000,5000,1,6,NULL,NULL,'none',NULL,NULL,NULL,NULL,'none',2,1);
CREATE TABLE customer_merge (
	from_id INTEGER NOT NULL,
	into_id INTEGER NOT NULL,
	created_at VARCHAR(27) NOT NULL,
	created_by_id INTEGER NOT NULL,
	id INTEGER NOT NULL,
	company_id INTEGER NOT NULL,
	CONSTRAINT pk_customer_merge PRIMARY KEY (id),
	CONSTRAINT fk_customer_merge_from_id FOREIGN KEY(from_id) REFERENCES customer (id),
	CONSTRAINT fk_customer_merge_into_id FOREIGN KEY(into_id) REFERENCES customer (id),
	CONSTRAINT fk_customer_merge_created_by_id FOREIGN KEY(created_by_id) REFERENCES user (id),
	CONSTRAINT fk_customer_merge_company_id FOREIGN KEY(company_id) REFERENCES company (id) ON DELETE RESTRICT
);
CREATE TABLE customer_registration (
	customer_id INTEGER NOT NULL,
	scheme VARCHAR(10) NOT NULL,
	value VARCHAR(40) NOT NULL,
	id INTEGER NOT NULL,
	company_id INTEGER NOT NULL,
	CONSTRAINT pk_customer_registration PRIMARY KEY (id),
	CONSTRAINT fk_customer_registration_customer_id FOREIGN KEY(customer_id) REFERENCES customer (id) ON DELETE CASCADE,
	CONSTRAINT fk_customer_registration_company_id FOREIGN KEY(company_id) REFERENCES company (id) ON DELETE RESTRICT
);
CREATE TABLE customer_tag (
	customer_id INTEGER NOT NULL,
	tag_id INTEGER NOT NULL,
	id INTEGER NOT NULL,
	CONSTRAINT pk_customer_tag PRIMARY KEY (id),
	CONSTRAINT uq_customer_tag_customer_id_tag_id UNIQUE (customer_id, tag_id),
	CONSTRAINT fk_customer_tag_customer_id FOREIGN KEY(customer_id) REFERENCES customer (id) ON DELETE CASCADE,
	CONSTRAINT fk_customer_tag_tag_id FOREIGN KEY(tag_id) REFERENCES tag (id)
);
CREATE TABLE delivery_mode (
	code VARCHAR(10) NOT NULL,
	texts JSON NOT NULL,
	id INTEGER NOT NULL,
	company_id INTEGER NOT NULL,
	version INTEGER NOT NULL,
	CONSTRAINT pk_delivery_mode PRIMARY KEY (id),
	CONSTRAINT uq_delivery_mode_company_id_code UNIQUE (company_id, code),
	CONSTRAINT fk_delivery_mode_company_id FOREIGN KEY(company_id) REFERENCES company (id) ON DELETE RESTRICT
);
CREATE TABLE delivery_term (
	code VARCHAR(10) NOT NULL,
	texts JSON NOT NULL,
	incoterm VARCHAR(3),
	place VARCHAR(60),
	id INTEGER NOT NULL,
	company_id INTEGER NOT NULL,
	version INTEGER NOT NULL,
	CONSTRAINT pk_delivery_term PRIMARY KEY (id),
	CONSTRAINT uq_delivery_term_company_id_code UNIQUE (company_id, code),
	CONSTRAINT fk_delivery_term_company_id FOREIGN KEY(company_id) REFERENCES company (id) ON DELETE RESTRICT
);
CREATE TABLE detailed_entry (
	entry_id INTEGER NOT NULL,
	customer_id INTEGER NOT NULL,
	kind VARCHAR(40) NOT NULL,
	posting_date DATE NOT NULL,
	amount BIGINT NOT NULL,
	accounting_amount BIGINT NOT NULL,
	control_account_id INTEGER NOT NULL,
	voucher_id INTEGER,
	gl_entry_id INTEGER,
	pair_id INTEGER,
	undoes_id INTEGER,
	reason_id INTEGER,
	created_at VARCHAR(27) NOT NULL,
	created_by_id INTEGER NOT NULL,
	id INTEGER NOT NULL,
	company_id INTEGER NOT NULL,
	CONSTRAINT pk_detailed_entry PRIMARY KEY (id),
	CONSTRAINT ck_detailed_entry_pair CHECK (kind <> 'settlement' or pair_id is not null),
	CONSTRAINT ck_detailed_entry_ledger_line CHECK (kind = 'settlement' or gl_entry_id is not null or accounting_amount = 0),
	CONSTRAINT uq_detailed_entry_undoes_id UNIQUE (undoes_id),
	CONSTRAINT fk_detailed_entry_entry_id FOREIGN KEY(entry_id) REFERENCES customer_ledger_entry (id),
	CONSTRAINT fk_detailed_entry_customer_id FOREIGN KEY(customer_id) REFERENCES customer (id),
	CONSTRAINT ck_detailed_entry_kind CHECK (kind IN ('initial', 'settlement', 'cash_discount', 'tolerance', 'penny_difference', 'over_underpayment', 'write_off', 'realised', 'unrealised', 'transfer', 'correction')),
	CONSTRAINT fk_detailed_entry_control_account_id FOREIGN KEY(control_account_id) REFERENCES account (id),
	CONSTRAINT fk_detailed_entry_voucher_id FOREIGN KEY(voucher_id) REFERENCES voucher (id),
	CONSTRAINT fk_detailed_entry_gl_entry_id FOREIGN KEY(gl_entry_id) REFERENCES general_ledger_entry (id),
	CONSTRAINT fk_detailed_entry_pair_id FOREIGN KEY(pair_id) REFERENCES settlement_pair (id),
	CONSTRAINT fk_detailed_entry_undoes_id FOREIGN KEY(undoes_id) REFERENCES detailed_entry (id),
	CONSTRAINT fk_detailed_entry_reason_id FOREIGN KEY(reason_id) REFERENCES reason_code (id),
	CONSTRAINT fk_detailed_entry_created_by_id FOREIGN KEY(created_by_id) REFERENCES user (id),
	CONSTRAINT fk_detailed_entry_company_id FOREIGN KEY(company_id) REFERENCES company (id) ON DELETE RESTRICT
);
INSERT INTO "detailed_entry" VALUES(1,1,'initial','2026-03-07',12100,12100,6,1,1,NULL,NULL,NULL,'2026-03-07T12:00:00.000000Z',1,1,1);
INSERT INTO "detailed_entry" VALUES(2,1,'initial','2026-03-07',5000,5000,6,2,3,NULL,NULL,NULL,'2026-03-07T12:00:00.000000Z',1,2,1);
CREATE TABLE dimension_value (
	dimension VARCHAR(40) NOT NULL,
	code VARCHAR(20) NOT NULL,
	names JSON NOT NULL,
	active_from DATE,
	active_to DATE,
	id INTEGER NOT NULL,
	company_id INTEGER NOT NULL,
	version INTEGER NOT NULL,
	CONSTRAINT pk_dimension_value PRIMARY KEY (id),
	CONSTRAINT uq_dimension_value_company_id_dimension_code UNIQUE (company_id, dimension, code),
	CONSTRAINT ck_dimension_value_dimension CHECK (dimension IN ('cost_centre', 'project')),
	CONSTRAINT fk_dimension_value_company_id FOREIGN KEY(company_id) REFERENCES company (id) ON DELETE RESTRICT
);
CREATE TABLE dispute_code (
	code VARCHAR(10) NOT NULL,
	texts JSON NOT NULL,
	overwrite_on_hold BOOLEAN NOT NULL,
	id INTEGER NOT NULL,
	company_id INTEGER NOT NULL,
	version INTEGER NOT NULL,
	CONSTRAINT pk_dispute_code PRIMARY KEY (id),
	CONSTRAINT uq_dispute_code_company_id_code UNIQUE (company_id, code),
	CONSTRAINT fk_dispute_code_company_id FOREIGN KEY(company_id) REFERENCES company (id) ON DELETE RESTRICT
);
INSERT INTO "dispute_code" VALUES('PRICE','{"en": "Price differs", "nl": "Prijs wijkt af", "fr": "Prix contest\u00e9", "de": "Preis strittig"}',0,1,1,1);
INSERT INTO "dispute_code" VALUES('QUANT','{"en": "Quantity differs", "nl": "Aantal wijkt af", "fr": "Quantit\u00e9 contest\u00e9e", "de": "Menge strittig"}',0,2,1,1);
INSERT INTO "dispute_code" VALUES('QUALITY','{"en": "Quality", "nl": "Kwaliteit", "fr": "Qualit\u00e9", "de": "Qualit\u00e4t"}',0,3,1,1);
INSERT INTO "dispute_code" VALUES('NOTRECV','{"en": "Not received", "nl": "Niet ontvangen", "fr": "Non re\u00e7u", "de": "Nicht erhalten"}',0,4,1,1);
INSERT INTO "dispute_code" VALUES('DUPL','{"en": "Invoiced twice", "nl": "Dubbel gefactureerd", "fr": "Factur\u00e9 deux fois", "de": "Doppelt berechnet"}',0,5,1,1);
INSERT INTO "dispute_code" VALUES('PAID','{"en": "Already paid", "nl": "Al betaald", "fr": "D\u00e9j\u00e0 pay\u00e9", "de": "Schon bezahlt"}',0,6,1,1);
INSERT INTO "dispute_code" VALUES('NOPO','{"en": "No order number", "nl": "Geen ordernummer", "fr": "Num\u00e9ro de commande manquant", "de": "Bestellnummer fehlt"}',0,7,1,1);
INSERT INTO "dispute_code" VALUES('ADDRESS','{"en": "Wrong addressee", "nl": "Verkeerde geadresseerde", "fr": "Mauvais destinataire", "de": "Falscher Empf\u00e4nger"}',0,8,1,1);
INSERT INTO "dispute_code" VALUES('OTHER','{"en": "Another reason", "nl": "Andere reden", "fr": "Autre motif", "de": "Anderer Grund"}',0,9,1,1);
CREATE TABLE document_party (
	name VARCHAR(100),
	lines JSON,
	vat_number VARCHAR(20),
	contact VARCHAR(80),
	language VARCHAR(2) NOT NULL,
	content_hash VARCHAR(64) NOT NULL,
	erased_at VARCHAR(27),
	id INTEGER NOT NULL,
	company_id INTEGER NOT NULL,
	CONSTRAINT pk_document_party PRIMARY KEY (id),
	CONSTRAINT uq_document_party_company_id_content_hash UNIQUE (company_id, content_hash),
	CONSTRAINT fk_document_party_company_id FOREIGN KEY(company_id) REFERENCES company (id) ON DELETE RESTRICT
);
CREATE TABLE email_template (
	purpose VARCHAR(30) NOT NULL,
	subject JSON NOT NULL,
	body JSON NOT NULL,
	id INTEGER NOT NULL,
	company_id INTEGER NOT NULL,
	version INTEGER NOT NULL,
	CONSTRAINT pk_email_template PRIMARY KEY (id),
	CONSTRAINT uq_email_template_company_id_purpose UNIQUE (company_id, purpose),
	CONSTRAINT fk_email_template_company_id FOREIGN KEY(company_id) REFERENCES company (id) ON DELETE RESTRICT
);
CREATE TABLE entry_collection (
	entry_id INTEGER NOT NULL,
	status VARCHAR(40) NOT NULL,
	status_date DATE,
	reason VARCHAR(100),
	dispute_code_id INTEGER,
	disputed BIGINT,
	promised_on DATE,
	promised BIGINT,
	level INTEGER NOT NULL,
	letters INTEGER NOT NULL,
	last_letter DATE,
	last_due DATE,
	letter_fees BIGINT NOT NULL,
	exclude_letters BOOLEAN NOT NULL,
	exclude_until DATE,
	exclude_reason VARCHAR(100),
	formal_notice_on DATE,
	compensation_claimed BOOLEAN NOT NULL,
	interest_to DATE,
	exclude_interest BOOLEAN NOT NULL,
	company_id INTEGER NOT NULL,
	CONSTRAINT pk_entry_collection PRIMARY KEY (entry_id),
	CONSTRAINT fk_entry_collection_entry_id FOREIGN KEY(entry_id) REFERENCES customer_ledger_entry (id),
	CONSTRAINT ck_entry_collection_status CHECK (status IN ('not_disputed', 'disputed', 'promised', 'promise_broken', 'resolved')),
	CONSTRAINT fk_entry_collection_dispute_code_id FOREIGN KEY(dispute_code_id) REFERENCES dispute_code (id),
	CONSTRAINT fk_entry_collection_company_id FOREIGN KEY(company_id) REFERENCES company (id) ON DELETE RESTRICT
);
CREATE TABLE entry_discount_tier (
	entry_id INTEGER NOT NULL,
	no INTEGER NOT NULL,
	last_date DATE NOT NULL,
	percent BIGINT NOT NULL,
	amount BIGINT NOT NULL,
	id INTEGER NOT NULL,
	CONSTRAINT pk_entry_discount_tier PRIMARY KEY (id),
	CONSTRAINT uq_entry_discount_tier_entry_id_no UNIQUE (entry_id, no),
	CONSTRAINT fk_entry_discount_tier_entry_id FOREIGN KEY(entry_id) REFERENCES customer_ledger_entry (id)
);
CREATE TABLE entry_status_change (
	entry_id INTEGER NOT NULL,
	old VARCHAR(40) NOT NULL,
	new VARCHAR(40) NOT NULL,
	reason VARCHAR(100),
	note VARCHAR(250),
	created_at VARCHAR(27) NOT NULL,
	created_by_id INTEGER NOT NULL,
	id INTEGER NOT NULL,
	company_id INTEGER NOT NULL,
	CONSTRAINT pk_entry_status_change PRIMARY KEY (id),
	CONSTRAINT fk_entry_status_change_entry_id FOREIGN KEY(entry_id) REFERENCES customer_ledger_entry (id),
	CONSTRAINT ck_entry_status_change_old CHECK (old IN ('not_disputed', 'disputed', 'promised', 'promise_broken', 'resolved')),
	CONSTRAINT ck_entry_status_change_new CHECK (new IN ('not_disputed', 'disputed', 'promised', 'promise_broken', 'resolved')),
	CONSTRAINT fk_entry_status_change_created_by_id FOREIGN KEY(created_by_id) REFERENCES user (id),
	CONSTRAINT fk_entry_status_change_company_id FOREIGN KEY(company_id) REFERENCES company (id) ON DELETE RESTRICT
);
CREATE TABLE entry_transfer (
	entry_id INTEGER NOT NULL,
	from_profile_id INTEGER NOT NULL,
	to_profile_id INTEGER NOT NULL,
	voucher_id INTEGER,
	created_at VARCHAR(27) NOT NULL,
	created_by_id INTEGER NOT NULL,
	id INTEGER NOT NULL,
	company_id INTEGER NOT NULL,
	CONSTRAINT pk_entry_transfer PRIMARY KEY (id),
	CONSTRAINT fk_entry_transfer_entry_id FOREIGN KEY(entry_id) REFERENCES customer_ledger_entry (id),
	CONSTRAINT fk_entry_transfer_from_profile_id FOREIGN KEY(from_profile_id) REFERENCES posting_profile (id),
	CONSTRAINT fk_entry_transfer_to_profile_id FOREIGN KEY(to_profile_id) REFERENCES posting_profile (id),
	CONSTRAINT fk_entry_transfer_voucher_id FOREIGN KEY(voucher_id) REFERENCES voucher (id),
	CONSTRAINT fk_entry_transfer_created_by_id FOREIGN KEY(created_by_id) REFERENCES user (id),
	CONSTRAINT fk_entry_transfer_company_id FOREIGN KEY(company_id) REFERENCES company (id) ON DELETE RESTRICT
);
CREATE TABLE erasure_record (
	subject_table VARCHAR(40) NOT NULL,
	subject_id INTEGER NOT NULL,
	approved_by_id INTEGER NOT NULL,
	report_sha256 VARCHAR(64),
	created_at VARCHAR(27) NOT NULL,
	id INTEGER NOT NULL,
	company_id INTEGER NOT NULL,
	CONSTRAINT pk_erasure_record PRIMARY KEY (id),
	CONSTRAINT fk_erasure_record_approved_by_id FOREIGN KEY(approved_by_id) REFERENCES user (id),
	CONSTRAINT fk_erasure_record_report_sha256 FOREIGN KEY(report_sha256) REFERENCES archive_content (sha256),
	CONSTRAINT fk_erasure_record_company_id FOREIGN KEY(company_id) REFERENCES company (id) ON DELETE RESTRICT
);
CREATE TABLE exchange_rate (
	rate_type_id INTEGER NOT NULL,
	from_currency VARCHAR(3) NOT NULL,
	to_currency VARCHAR(3) NOT NULL,
	valid_from DATE NOT NULL,
	version INTEGER NOT NULL,
	quote_units INTEGER NOT NULL,
	direction VARCHAR(40) NOT NULL,
	value BIGINT NOT NULL,
	source VARCHAR(40) NOT NULL,
	reason_id INTEGER,
	imported_at VARCHAR(27) NOT NULL,
	id INTEGER NOT NULL,
	company_id INTEGER NOT NULL,
	CONSTRAINT pk_exchange_rate PRIMARY KEY (id),
	CONSTRAINT uq_exchange_rate_company_id_rate_type_id_from_currency_to_currency_valid_from_version UNIQUE (company_id, rate_type_id, from_currency, to_currency, valid_from, version),
	CONSTRAINT ck_exchange_rate_positive CHECK (value > 0),
	CONSTRAINT fk_exchange_rate_rate_type_id FOREIGN KEY(rate_type_id) REFERENCES rate_type (id),
	CONSTRAINT fk_exchange_rate_from_currency FOREIGN KEY(from_currency) REFERENCES currency (code),
	CONSTRAINT fk_exchange_rate_to_currency FOREIGN KEY(to_currency) REFERENCES currency (code),
	CONSTRAINT ck_exchange_rate_direction CHECK (direction IN ('accounting_per_foreign', 'foreign_per_accounting')),
	CONSTRAINT ck_exchange_rate_source CHECK (source IN ('manual', 'ecb', 'file')),
	CONSTRAINT fk_exchange_rate_reason_id FOREIGN KEY(reason_id) REFERENCES reason_code (id),
	CONSTRAINT fk_exchange_rate_company_id FOREIGN KEY(company_id) REFERENCES company (id) ON DELETE RESTRICT
);
CREATE TABLE fee_row (
	level_id INTEGER NOT NULL,
	per_line BOOLEAN NOT NULL,
	currency VARCHAR(3),
	threshold BIGINT NOT NULL,
	amount BIGINT NOT NULL,
	percent BIGINT NOT NULL,
	minimum BIGINT NOT NULL,
	maximum BIGINT NOT NULL,
	id INTEGER NOT NULL,
	CONSTRAINT pk_fee_row PRIMARY KEY (id),
	CONSTRAINT ck_fee_row_range CHECK (maximum = 0 or minimum <= maximum),
	CONSTRAINT ck_fee_row_threshold CHECK (threshold >= 0),
	CONSTRAINT fk_fee_row_level_id FOREIGN KEY(level_id) REFERENCES collection_letter_level (id) ON DELETE CASCADE,
	CONSTRAINT fk_fee_row_currency FOREIGN KEY(currency) REFERENCES currency (code)
);
INSERT INTO "fee_row" VALUES(18,0,NULL,0,0,150000,4000,0,1);
INSERT INTO "fee_row" VALUES(18,0,NULL,250000,0,100000,0,0,2);
INSERT INTO "fee_row" VALUES(18,0,NULL,500000,0,50000,0,0,3);
INSERT INTO "fee_row" VALUES(18,0,NULL,1000000,0,10000,0,0,4);
INSERT INTO "fee_row" VALUES(18,0,NULL,20000000,0,5000,0,400000,5);
CREATE TABLE fiscal_calendar (
	code VARCHAR(10) NOT NULL,
	names JSON NOT NULL,
	id INTEGER NOT NULL,
	version INTEGER NOT NULL,
	CONSTRAINT pk_fiscal_calendar PRIMARY KEY (id),
	CONSTRAINT uq_fiscal_calendar_code UNIQUE (code)
);
INSERT INTO "fiscal_calendar" VALUES('MAIN','{"en": "Bakker & Zoon", "nl": "Bakker & Zoon", "fr": "Bakker & Zoon", "de": "Bakker & Zoon"}',1,1);
CREATE TABLE fiscal_period (
	year_id INTEGER NOT NULL,
	no INTEGER NOT NULL,
	start DATE NOT NULL,
	"end" DATE NOT NULL,
	id INTEGER NOT NULL,
	CONSTRAINT pk_fiscal_period PRIMARY KEY (id),
	CONSTRAINT uq_fiscal_period_year_id_no UNIQUE (year_id, no),
	CONSTRAINT fk_fiscal_period_year_id FOREIGN KEY(year_id) REFERENCES fiscal_year (id)
);
INSERT INTO "fiscal_period" VALUES(1,1,'2024-01-01','2024-01-31',1);
INSERT INTO "fiscal_period" VALUES(1,2,'2024-02-01','2024-02-29',2);
INSERT INTO "fiscal_period" VALUES(1,3,'2024-03-01','2024-03-31',3);
INSERT INTO "fiscal_period" VALUES(1,4,'2024-04-01','2024-04-30',4);
INSERT INTO "fiscal_period" VALUES(1,5,'2024-05-01','2024-05-31',5);
INSERT INTO "fiscal_period" VALUES(1,6,'2024-06-01','2024-06-30',6);
INSERT INTO "fiscal_period" VALUES(1,7,'2024-07-01','2024-07-31',7);
INSERT INTO "fiscal_period" VALUES(1,8,'2024-08-01','2024-08-31',8);
INSERT INTO "fiscal_period" VALUES(1,9,'2024-09-01','2024-09-30',9);
INSERT INTO "fiscal_period" VALUES(1,10,'2024-10-01','2024-10-31',10);
INSERT INTO "fiscal_period" VALUES(1,11,'2024-11-01','2024-11-30',11);
INSERT INTO "fiscal_period" VALUES(1,12,'2024-12-01','2024-12-31',12);
INSERT INTO "fiscal_period" VALUES(2,1,'2025-01-01','2025-01-31',13);
INSERT INTO "fiscal_period" VALUES(2,2,'2025-02-01','2025-02-28',14);
INSERT INTO "fiscal_period" VALUES(2,3,'2025-03-01','2025-03-31',15);
INSERT INTO "fiscal_period" VALUES(2,4,'2025-04-01','2025-04-30',16);
INSERT INTO "fiscal_period" VALUES(2,5,'2025-05-01','2025-05-31',17);
INSERT INTO "fiscal_period" VALUES(2,6,'2025-06-01','2025-06-30',18);
INSERT INTO "fiscal_period" VALUES(2,7,'2025-07-01','2025-07-31',19);
INSERT INTO "fiscal_period" VALUES(2,8,'2025-08-01','2025-08-31',20);
INSERT INTO "fiscal_period" VALUES(2,9,'2025-09-01','2025-09-30',21);
INSERT INTO "fiscal_period" VALUES(2,10,'2025-10-01','2025-10-31',22);
INSERT INTO "fiscal_period" VALUES(2,11,'2025-11-01','2025-11-30',23);
INSERT INTO "fiscal_period" VALUES(2,12,'2025-12-01','2025-12-31',24);
INSERT INTO "fiscal_period" VALUES(3,1,'2026-01-01','2026-01-31',25);
INSERT INTO "fiscal_period" VALUES(3,2,'2026-02-01','2026-02-28',26);
INSERT INTO "fiscal_period" VALUES(3,3,'2026-03-01','2026-03-31',27);
INSERT INTO "fiscal_period" VALUES(3,4,'2026-04-01','2026-04-30',28);
INSERT INTO "fiscal_period" VALUES(3,5,'2026-05-01','2026-05-31',29);
INSERT INTO "fiscal_period" VALUES(3,6,'2026-06-01','2026-06-30',30);
INSERT INTO "fiscal_period" VALUES(3,7,'2026-07-01','2026-07-31',31);
INSERT INTO "fiscal_period" VALUES(3,8,'2026-08-01','2026-08-31',32);
INSERT INTO "fiscal_period" VALUES(3,9,'2026-09-01','2026-09-30',33);
INSERT INTO "fiscal_period" VALUES(3,10,'2026-10-01','2026-10-31',34);
INSERT INTO "fiscal_period" VALUES(3,11,'2026-11-01','2026-11-30',35);
INSERT INTO "fiscal_period" VALUES(3,12,'2026-12-01','2026-12-31',36);
INSERT INTO "fiscal_period" VALUES(4,1,'2027-01-01','2027-01-31',37);
INSERT INTO "fiscal_period" VALUES(4,2,'2027-02-01','2027-02-28',38);
INSERT INTO "fiscal_period" VALUES(4,3,'2027-03-01','2027-03-31',39);
INSERT INTO "fiscal_period" VALUES(4,4,'2027-04-01','2027-04-30',40);
INSERT INTO "fiscal_period" VALUES(4,5,'2027-05-01','2027-05-31',41);
INSERT INTO "fiscal_period" VALUES(4,6,'2027-06-01','2027-06-30',42);
INSERT INTO "fiscal_period" VALUES(4,7,'2027-07-01','2027-07-31',43);
INSERT INTO "fiscal_period" VALUES(4,8,'2027-08-01','2027-08-31',44);
INSERT INTO "fiscal_period" VALUES(4,9,'2027-09-01','2027-09-30',45);
INSERT INTO "fiscal_period" VALUES(4,10,'2027-10-01','2027-10-31',46);
INSERT INTO "fiscal_period" VALUES(4,11,'2027-11-01','2027-11-30',47);
INSERT INTO "fiscal_period" VALUES(4,12,'2027-12-01','2027-12-31',48);
CREATE TABLE fiscal_year (
	calendar_id INTEGER NOT NULL,
	code VARCHAR(10) NOT NULL,
	start DATE NOT NULL,
	"end" DATE NOT NULL,
	id INTEGER NOT NULL,
	version INTEGER NOT NULL,
	CONSTRAINT pk_fiscal_year PRIMARY KEY (id),
	CONSTRAINT uq_fiscal_year_calendar_id_start UNIQUE (calendar_id, start),
	CONSTRAINT ck_fiscal_year_order CHECK ("end" > start),
	CONSTRAINT fk_fiscal_year_calendar_id FOREIGN KEY(calendar_id) REFERENCES fiscal_calendar (id)
);
INSERT INTO "fiscal_year" VALUES(1,'2024','2024-01-01','2024-12-31',1,1);
INSERT INTO "fiscal_year" VALUES(1,'2025','2025-01-01','2025-12-31',2,1);
INSERT INTO "fiscal_year" VALUES(1,'2026','2026-01-01','2026-12-31',3,1);
INSERT INTO "fiscal_year" VALUES(1,'2027','2027-01-01','2027-12-31',4,1);
CREATE TABLE form_draft (
	user_id INTEGER NOT NULL,
	window VARCHAR(60) NOT NULL,
	record_table VARCHAR(40),
	record_id INTEGER,
	typed JSON NOT NULL,
	saved_at VARCHAR(27) NOT NULL,
	id INTEGER NOT NULL,
	CONSTRAINT pk_form_draft PRIMARY KEY (id),
	CONSTRAINT fk_form_draft_user_id FOREIGN KEY(user_id) REFERENCES user (id)
);
CREATE TABLE general_ledger_entry (
	voucher_id INTEGER NOT NULL,
	line_no INTEGER NOT NULL,
	posting_date DATE NOT NULL,
	account_id INTEGER NOT NULL,
	role VARCHAR(40) NOT NULL,
	currency VARCHAR(3) NOT NULL,
	amount BIGINT NOT NULL,
	accounting_amount BIGINT NOT NULL,
	correction BOOLEAN NOT NULL,
	customer_id INTEGER,
	cost_centre_id INTEGER,
	project_id INTEGER,
	vat_code_id INTEGER,
	text VARCHAR(100) NOT NULL,
	id INTEGER NOT NULL,
	company_id INTEGER NOT NULL,
	CONSTRAINT pk_general_ledger_entry PRIMARY KEY (id),
	CONSTRAINT uq_general_ledger_entry_voucher_id_line_no UNIQUE (voucher_id, line_no),
	CONSTRAINT fk_general_ledger_entry_voucher_id FOREIGN KEY(voucher_id) REFERENCES voucher (id),
	CONSTRAINT fk_general_ledger_entry_account_id FOREIGN KEY(account_id) REFERENCES account (id),
	CONSTRAINT ck_general_ledger_entry_role CHECK (role IN ('AR', 'PREPAY', 'DOUBT', 'BOE', 'BOECOL', 'BOEDIS', 'BOEPRO', 'ADVINV', 'BANK', 'CASH', 'TRANSIT', 'CARDCLR', 'REFUND', 'PDC', 'SUSPENSE', 'INTERCO', 'BOELIA', 'ALLOW', 'ACCR', 'COMMPAY', 'OPENING', 'FXGAIN', 'FXLOSS', 'FXUGAIN', 'FXULOSS', 'BADDEBT', 'COMMEXP', 'BOEINT', 'VATOUT', 'VATPEND', 'VATPREP', 'VATIN', 'REV', 'REVRC', 'REVICS', 'REVEXP', 'REVEXM', 'CHARGE', 'SALESDISC', 'CASHDISC', 'LATEDISC', 'PAYDIFF', 'PAYTOL', 'PENNY', 'ROUND', 'CASHDIFF', 'INT', 'FEE', 'LFEE', 'NSF', 'PAYFEE', 'RECHARGE', 'REC', 'BANKFEE', 'FEECOST', 'CARDFEE')),
	CONSTRAINT fk_general_ledger_entry_currency FOREIGN KEY(currency) REFERENCES currency (code),
	CONSTRAINT fk_general_ledger_entry_customer_id FOREIGN KEY(customer_id) REFERENCES customer (id),
	CONSTRAINT fk_general_ledger_entry_cost_centre_id FOREIGN KEY(cost_centre_id) REFERENCES dimension_value (id),
	CONSTRAINT fk_general_ledger_entry_project_id FOREIGN KEY(project_id) REFERENCES dimension_value (id),
	CONSTRAINT fk_general_ledger_entry_vat_code_id FOREIGN KEY(vat_code_id) REFERENCES vat_code (id),
	CONSTRAINT fk_general_ledger_entry_company_id FOREIGN KEY(company_id) REFERENCES company (id) ON DELETE RESTRICT
);
INSERT INTO "general_ledger_entry" VALUES(1,1,'2026-03-07',6,'AR','EUR',12100,12100,0,1,NULL,NULL,NULL,'Opening',1,1);
INSERT INTO "general_ledger_entry" VALUES(1,2,'2026-03-07',49,'OPENING','EUR',-12100,-12100,0,NULL,NULL,NULL,NULL,'Opening',2,1);
INSERT INTO "general_ledger_entry" VALUES(2,1,'2026-03-07',6,'AR','EUR',5000,5000,0,1,NULL,NULL,NULL,'Opening',3,1);
INSERT INTO "general_ledger_entry" VALUES(2,2,'2026-03-07',49,'OPENING','EUR',-5000,-5000,0,NULL,NULL,NULL,NULL,'Opening',4,1);
CREATE TABLE import_mapping (
	name VARCHAR(60) NOT NULL,
	entity VARCHAR(20) NOT NULL,
	headings VARCHAR(64) NOT NULL,
	definition JSON NOT NULL,
	id INTEGER NOT NULL,
	company_id INTEGER NOT NULL,
	version INTEGER NOT NULL,
	CONSTRAINT pk_import_mapping PRIMARY KEY (id),
	CONSTRAINT uq_import_mapping_company_id_name UNIQUE (company_id, name),
	CONSTRAINT fk_import_mapping_company_id FOREIGN KEY(company_id) REFERENCES company (id) ON DELETE RESTRICT
);
CREATE TABLE import_run (
	kind VARCHAR(20) NOT NULL,
	file_name VARCHAR(200) NOT NULL,
	sha256 VARCHAR(64) NOT NULL,
	mapping JSON,
	counts JSON NOT NULL,
	created JSON NOT NULL,
	undoes_id INTEGER,
	created_at VARCHAR(27) NOT NULL,
	created_by_id INTEGER NOT NULL,
	id INTEGER NOT NULL,
	company_id INTEGER NOT NULL,
	CONSTRAINT pk_import_run PRIMARY KEY (id),
	CONSTRAINT uq_import_run_undoes_id UNIQUE (undoes_id),
	CONSTRAINT fk_import_run_undoes_id FOREIGN KEY(undoes_id) REFERENCES import_run (id),
	CONSTRAINT fk_import_run_created_by_id FOREIGN KEY(created_by_id) REFERENCES user (id),
	CONSTRAINT fk_import_run_company_id FOREIGN KEY(company_id) REFERENCES company (id) ON DELETE RESTRICT
);
CREATE TABLE interest_rate_row (
	terms_id INTEGER NOT NULL,
	start DATE NOT NULL,
	rate BIGINT NOT NULL,
	period_days INTEGER NOT NULL,
	id INTEGER NOT NULL,
	CONSTRAINT pk_interest_rate_row PRIMARY KEY (id),
	CONSTRAINT uq_interest_rate_row_terms_id_start UNIQUE (terms_id, start),
	CONSTRAINT fk_interest_rate_row_terms_id FOREIGN KEY(terms_id) REFERENCES interest_terms (id) ON DELETE CASCADE
);
CREATE TABLE interest_terms (
	code VARCHAR(20) NOT NULL,
	names JSON NOT NULL,
	method VARCHAR(40) NOT NULL,
	rate BIGINT NOT NULL,
	period_days INTEGER NOT NULL,
	source VARCHAR(40) NOT NULL,
	preset_id INTEGER,
	day_count VARCHAR(40) NOT NULL,
	grace VARCHAR(40) NOT NULL,
	due VARCHAR(40) NOT NULL,
	minimum BIGINT NOT NULL,
	fee BIGINT NOT NULL,
	post_interest BOOLEAN NOT NULL,
	post_fee BOOLEAN NOT NULL,
	id INTEGER NOT NULL,
	company_id INTEGER NOT NULL,
	version INTEGER NOT NULL,
	CONSTRAINT pk_interest_terms PRIMARY KEY (id),
	CONSTRAINT uq_interest_terms_company_id_code UNIQUE (company_id, code),
	CONSTRAINT ck_interest_terms_method CHECK (method IN ('average_daily_balance', 'balance_due', 'periodic')),
	CONSTRAINT ck_interest_terms_source CHECK (source IN ('own', 'table', 'index')),
	CONSTRAINT fk_interest_terms_preset_id FOREIGN KEY(preset_id) REFERENCES law_preset (id),
	CONSTRAINT ck_interest_terms_day_count CHECK (day_count IN ('act365', 'act360', 'actact', 'e30360', 'period')),
	CONSTRAINT fk_interest_terms_company_id FOREIGN KEY(company_id) REFERENCES company (id) ON DELETE RESTRICT
);
INSERT INTO "interest_terms" VALUES('NL-B2B','{"en": "Netherlands, businesses", "nl": "Nederland, bedrijven", "fr": "Pays-Bas, entreprises", "de": "Niederlande, Unternehmen"}','average_daily_balance',0,365,'index',1,'actact','','',0,0,1,1,1,1,1);
INSERT INTO "interest_terms" VALUES('BE-B2B','{"en": "Belgium, businesses", "nl": "Belgi\u00eb, bedrijven", "fr": "Belgique, entreprises", "de": "Belgien, Unternehmen"}','average_daily_balance',0,365,'index',2,'act365','','',0,0,1,1,2,1,1);
INSERT INTO "interest_terms" VALUES('FR-B2B','{"en": "France, businesses", "nl": "Frankrijk, bedrijven", "fr": "France, entreprises", "de": "Frankreich, Unternehmen"}','average_daily_balance',0,365,'index',3,'act365','','',0,0,1,1,3,1,1);
INSERT INTO "interest_terms" VALUES('DE-B2B','{"en": "Germany, businesses", "nl": "Duitsland, bedrijven", "fr": "Allemagne, entreprises", "de": "Deutschland, Unternehmen"}','average_daily_balance',0,365,'index',4,'actact','','',0,0,1,1,4,1,1);
INSERT INTO "interest_terms" VALUES('UK-B2B','{"en": "United Kingdom, businesses", "nl": "Verenigd Koninkrijk, bedrijven", "fr": "Royaume-Uni, entreprises", "de": "Vereinigtes K\u00f6nigreich, Unternehmen"}','average_daily_balance',0,365,'index',5,'act365','','',0,0,1,1,5,1,1);
INSERT INTO "interest_terms" VALUES('NL-B2C','{"en": "Netherlands, consumers", "nl": "Nederland, consumenten", "fr": "Pays-Bas, consommateurs", "de": "Niederlande, Verbraucher"}','average_daily_balance',0,365,'index',13,'actact','','',0,0,1,1,6,1,1);
INSERT INTO "interest_terms" VALUES('BE-B2C','{"en": "Belgium, consumers", "nl": "Belgi\u00eb, consumenten", "fr": "Belgique, consommateurs", "de": "Belgien, Verbraucher"}','average_daily_balance',0,365,'index',14,'act365','','',0,0,1,1,7,1,1);
INSERT INTO "interest_terms" VALUES('FR-B2C','{"en": "France, consumers", "nl": "Frankrijk, consumenten", "fr": "France, consommateurs", "de": "Frankreich, Verbraucher"}','average_daily_balance',0,365,'index',15,'act365','','',0,0,1,1,8,1,1);
INSERT INTO "interest_terms" VALUES('DE-B2C','{"en": "Germany, consumers", "nl": "Duitsland, consumenten", "fr": "Allemagne, consommateurs", "de": "Deutschland, Verbraucher"}','average_daily_balance',0,365,'index',16,'actact','','',0,0,1,1,9,1,1);
CREATE TABLE item_vat_group (
	code VARCHAR(20) NOT NULL,
	names JSON NOT NULL,
	id INTEGER NOT NULL,
	company_id INTEGER NOT NULL,
	version INTEGER NOT NULL,
	CONSTRAINT pk_item_vat_group PRIMARY KEY (id),
	CONSTRAINT uq_item_vat_group_company_id_code UNIQUE (company_id, code),
	CONSTRAINT fk_item_vat_group_company_id FOREIGN KEY(company_id) REFERENCES company (id) ON DELETE RESTRICT
);
INSERT INTO "item_vat_group" VALUES('STD','{"en": "Goods, standard rate", "nl": "Goederen hoog tarief", "fr": "Biens, taux normal", "de": "Waren, Normalsatz"}',1,1,1);
INSERT INTO "item_vat_group" VALUES('RED','{"en": "Goods, reduced rate", "nl": "Goederen laag tarief", "fr": "Biens, taux r\u00e9duit", "de": "Waren, erm\u00e4\u00dfigt"}',2,1,1);
INSERT INTO "item_vat_group" VALUES('ZERO','{"en": "Zero rate", "nl": "Nultarief", "fr": "Taux z\u00e9ro", "de": "Nullsatz"}',3,1,1);
INSERT INTO "item_vat_group" VALUES('EXEMPT','{"en": "Exempt", "nl": "Vrijgesteld", "fr": "Exon\u00e9r\u00e9", "de": "Steuerfrei"}',4,1,1);
INSERT INTO "item_vat_group" VALUES('SERVICES','{"en": "Services", "nl": "Diensten", "fr": "Services", "de": "Dienstleistungen"}',5,1,1);
INSERT INTO "item_vat_group" VALUES('OUTSIDE','{"en": "Outside VAT (interest, fees)", "nl": "Buiten de btw (rente, kosten)", "fr": "Hors TVA (int\u00e9r\u00eats, frais)", "de": "Nicht steuerbar (Zinsen, Geb\u00fchren)"}',6,1,1);
CREATE TABLE job_attempt (
	run_id INTEGER NOT NULL,
	no INTEGER NOT NULL,
	started_at VARCHAR(27) NOT NULL,
	ended_at VARCHAR(27) NOT NULL,
	outcome VARCHAR(20) NOT NULL,
	message VARCHAR(250),
	id INTEGER NOT NULL,
	company_id INTEGER NOT NULL,
	CONSTRAINT pk_job_attempt PRIMARY KEY (id),
	CONSTRAINT uq_job_attempt_run_id_no UNIQUE (run_id, no),
	CONSTRAINT fk_job_attempt_run_id FOREIGN KEY(run_id) REFERENCES job_run (id),
	CONSTRAINT fk_job_attempt_company_id FOREIGN KEY(company_id) REFERENCES company (id) ON DELETE RESTRICT
);
CREATE TABLE job_definition (
	code VARCHAR(20) NOT NULL,
	parameters JSON NOT NULL,
	schedule JSON NOT NULL,
	starts_on DATE,
	catch_up VARCHAR(40) NOT NULL,
	retries INTEGER NOT NULL,
	post_automatically BOOLEAN NOT NULL,
	send_automatically BOOLEAN NOT NULL,
	max_count INTEGER,
	max_amount BIGINT,
	enabled BOOLEAN NOT NULL,
	run_as_id INTEGER NOT NULL,
	id INTEGER NOT NULL,
	company_id INTEGER NOT NULL,
	version INTEGER NOT NULL,
	CONSTRAINT pk_job_definition PRIMARY KEY (id),
	CONSTRAINT uq_job_definition_company_id_code UNIQUE (company_id, code),
	CONSTRAINT ck_job_definition_catch_up CHECK (catch_up IN ('coalesce', 'each', 'latest', 'fill')),
	CONSTRAINT fk_job_definition_run_as_id FOREIGN KEY(run_as_id) REFERENCES user (id),
	CONSTRAINT fk_job_definition_company_id FOREIGN KEY(company_id) REFERENCES company (id) ON DELETE RESTRICT
);
CREATE TABLE job_item (
	run_id INTEGER NOT NULL,
	job_code VARCHAR(20) NOT NULL,
	"key" VARCHAR(100) NOT NULL,
	outcome VARCHAR(40) NOT NULL,
	facts JSON,
	document_table VARCHAR(40),
	document_id INTEGER,
	id INTEGER NOT NULL,
	company_id INTEGER NOT NULL,
	CONSTRAINT pk_job_item PRIMARY KEY (id),
	CONSTRAINT uq_job_item_company_id_job_code_key UNIQUE (company_id, job_code, "key"),
	CONSTRAINT fk_job_item_run_id FOREIGN KEY(run_id) REFERENCES job_run (id),
	CONSTRAINT ck_job_item_outcome CHECK (outcome IN ('done', 'skipped', 'failed', 'left_out')),
	CONSTRAINT fk_job_item_company_id FOREIGN KEY(company_id) REFERENCES company (id) ON DELETE RESTRICT
);
CREATE TABLE job_run (
	definition_id INTEGER NOT NULL,
	business_date DATE NOT NULL,
	state VARCHAR(40) NOT NULL,
	item_errors BOOLEAN NOT NULL,
	acknowledged JSON,
	checkpoint JSON,
	started_at VARCHAR(27),
	ended_at VARCHAR(27),
	id INTEGER NOT NULL,
	company_id INTEGER NOT NULL,
	CONSTRAINT pk_job_run PRIMARY KEY (id),
	CONSTRAINT fk_job_run_definition_id FOREIGN KEY(definition_id) REFERENCES job_definition (id),
	CONSTRAINT ck_job_run_state CHECK (state IN ('on_hold', 'waiting', 'ready', 'executing', 'finished', 'error', 'interrupted', 'cancelling', 'cancelled', 'not_run')),
	CONSTRAINT fk_job_run_company_id FOREIGN KEY(company_id) REFERENCES company (id) ON DELETE RESTRICT
);
CREATE TABLE journal (
	kind VARCHAR(40) NOT NULL,
	number VARCHAR(20),
	text VARCHAR(100) NOT NULL,
	state VARCHAR(40) NOT NULL,
	created_by_id INTEGER NOT NULL,
	saved_at VARCHAR(27) NOT NULL,
	posted_by_id INTEGER,
	id INTEGER NOT NULL,
	company_id INTEGER NOT NULL,
	version INTEGER NOT NULL,
	CONSTRAINT pk_journal PRIMARY KEY (id),
	CONSTRAINT uq_journal_company_id_kind_number UNIQUE (company_id, kind, number),
	CONSTRAINT ck_journal_number CHECK ((state = 'draft') = (number is null)),
	CONSTRAINT ck_journal_kind CHECK (kind IN ('general', 'payment', 'write_off')),
	CONSTRAINT ck_journal_state CHECK (state IN ('draft', 'posted')),
	CONSTRAINT fk_journal_created_by_id FOREIGN KEY(created_by_id) REFERENCES user (id),
	CONSTRAINT fk_journal_posted_by_id FOREIGN KEY(posted_by_id) REFERENCES user (id),
	CONSTRAINT fk_journal_company_id FOREIGN KEY(company_id) REFERENCES company (id) ON DELETE RESTRICT
);
CREATE TABLE journal_line (
	journal_id INTEGER NOT NULL,
	no INTEGER NOT NULL,
	position INTEGER NOT NULL,
	voucher_group INTEGER,
	posting_date DATE,
	document_date DATE,
	customer_id INTEGER,
	account_id INTEGER,
	entry_type VARCHAR(40),
	document_no VARCHAR(20) NOT NULL,
	due_date DATE,
	text VARCHAR(100) NOT NULL,
	debit BIGINT NOT NULL,
	credit BIGINT NOT NULL,
	currency VARCHAR(3),
	cost_centre_id INTEGER,
	project_id INTEGER,
	unread JSON,
	voucher_id INTEGER,
	id INTEGER NOT NULL,
	company_id INTEGER NOT NULL,
	CONSTRAINT pk_journal_line PRIMARY KEY (id),
	CONSTRAINT uq_journal_line_journal_id_no UNIQUE (journal_id, no),
	CONSTRAINT ck_journal_line_side CHECK (debit = 0 or credit = 0),
	CONSTRAINT ck_journal_line_party CHECK (customer_id is null or account_id is null),
	CONSTRAINT fk_journal_line_journal_id FOREIGN KEY(journal_id) REFERENCES journal (id) ON DELETE CASCADE,
	CONSTRAINT fk_journal_line_customer_id FOREIGN KEY(customer_id) REFERENCES customer (id),
	CONSTRAINT fk_journal_line_account_id FOREIGN KEY(account_id) REFERENCES account (id),
	CONSTRAINT ck_journal_line_entry_type CHECK (entry_type IN ('invoice', 'credit_note', 'payment', 'refund', 'interest_note', 'collection_letter', 'payment_fee', 'bill_of_exchange', 'write_off', 'intercompany', 'journal')),
	CONSTRAINT fk_journal_line_currency FOREIGN KEY(currency) REFERENCES currency (code),
	CONSTRAINT fk_journal_line_cost_centre_id FOREIGN KEY(cost_centre_id) REFERENCES dimension_value (id),
	CONSTRAINT fk_journal_line_project_id FOREIGN KEY(project_id) REFERENCES dimension_value (id),
	CONSTRAINT fk_journal_line_voucher_id FOREIGN KEY(voucher_id) REFERENCES voucher (id),
	CONSTRAINT fk_journal_line_company_id FOREIGN KEY(company_id) REFERENCES company (id) ON DELETE RESTRICT
);
CREATE TABLE law_index (
	code VARCHAR(20) NOT NULL,
	names JSON NOT NULL,
	id INTEGER NOT NULL,
	version INTEGER NOT NULL,
	CONSTRAINT pk_law_index PRIMARY KEY (id),
	CONSTRAINT uq_law_index_code UNIQUE (code)
);
INSERT INTO "law_index" VALUES('ECB-MRO','{"en": "ECB main refinancing rate", "nl": "ECB-herfinancieringsrente", "fr": "Taux de refinancement de la BCE", "de": "EZB-Hauptrefinanzierungssatz"}',1,1);
INSERT INTO "law_index" VALUES('DE-BASE','{"en": "German base rate (\u00a7 247 BGB)", "nl": "Duitse basisrente (\u00a7 247 BGB)", "fr": "Taux de base allemand (\u00a7 247 BGB)", "de": "Basiszinssatz (\u00a7 247 BGB)"}',2,1);
INSERT INTO "law_index" VALUES('BOE','{"en": "Bank of England base rate", "nl": "Basisrente Bank of England", "fr": "Taux de la Banque d''Angleterre", "de": "Leitzins der Bank of England"}',3,1);
INSERT INTO "law_index" VALUES('NL-WR','{"en": "Dutch statutory interest", "nl": "Wettelijke rente", "fr": "Int\u00e9r\u00eat l\u00e9gal n\u00e9erlandais", "de": "Niederl\u00e4ndischer gesetzlicher Zins"}',4,1);
INSERT INTO "law_index" VALUES('BE-CIV','{"en": "Belgian legal interest", "nl": "Belgische wettelijke rente", "fr": "Int\u00e9r\u00eat l\u00e9gal belge", "de": "Belgischer gesetzlicher Zins"}',5,1);
INSERT INTO "law_index" VALUES('FR-LEG-PRO','{"en": "French legal rate, all other cases", "nl": "Franse wettelijke rente, overige gevallen", "fr": "Int\u00e9r\u00eat l\u00e9gal, autres cas", "de": "Franz\u00f6sischer gesetzlicher Zins, \u00fcbrige F\u00e4lle"}',6,1);
INSERT INTO "law_index" VALUES('FR-LEG-PART','{"en": "French legal rate, private creditor", "nl": "Franse wettelijke rente, particuliere schuldeiser", "fr": "Int\u00e9r\u00eat l\u00e9gal, cr\u00e9ancier particulier", "de": "Franz\u00f6sischer gesetzlicher Zins, private Gl\u00e4ubiger"}',7,1);
CREATE TABLE law_index_value (
	index_id INTEGER NOT NULL,
	valid_from DATE NOT NULL,
	version INTEGER NOT NULL,
	value BIGINT NOT NULL,
	source VARCHAR(200) NOT NULL,
	confidence VARCHAR(40) NOT NULL,
	shipped BOOLEAN NOT NULL,
	id INTEGER NOT NULL,
	CONSTRAINT pk_law_index_value PRIMARY KEY (id),
	CONSTRAINT uq_law_index_value_index_id_valid_from_version UNIQUE (index_id, valid_from, version),
	CONSTRAINT fk_law_index_value_index_id FOREIGN KEY(index_id) REFERENCES law_index (id),
	CONSTRAINT ck_law_index_value_confidence CHECK (confidence IN ('A', 'B', 'C'))
);
INSERT INTO "law_index_value" VALUES(1,'2013-01-01',1,75000,'ECB','A',1,1);
INSERT INTO "law_index_value" VALUES(1,'2013-07-01',1,50000,'ECB','A',1,2);
INSERT INTO "law_index_value" VALUES(1,'2014-01-01',1,25000,'ECB','A',1,3);
INSERT INTO "law_index_value" VALUES(1,'2014-07-01',1,15000,'ECB','A',1,4);
INSERT INTO "law_index_value" VALUES(1,'2015-01-01',1,5000,'ECB','A',1,5);
INSERT INTO "law_index_value" VALUES(1,'2015-07-01',1,5000,'ECB','A',1,6);
INSERT INTO "law_index_value" VALUES(1,'2016-01-01',1,5000,'ECB','A',1,7);
INSERT INTO "law_index_value" VALUES(1,'2016-07-01',1,0,'ECB','A',1,8);
INSERT INTO "law_index_value" VALUES(1,'2017-01-01',1,0,'ECB','A',1,9);
INSERT INTO "law_index_value" VALUES(1,'2017-07-01',1,0,'ECB','A',1,10);
INSERT INTO "law_index_value" VALUES(1,'2018-01-01',1,0,'ECB','A',1,11);
INSERT INTO "law_index_value" VALUES(1,'2018-07-01',1,0,'ECB','A',1,12);
INSERT INTO "law_index_value" VALUES(1,'2019-01-01',1,0,'ECB','A',1,13);
INSERT INTO "law_index_value" VALUES(1,'2019-07-01',1,0,'ECB','A',1,14);
INSERT INTO "law_index_value" VALUES(1,'2020-01-01',1,0,'ECB','A',1,15);
INSERT INTO "law_index_value" VALUES(1,'2020-07-01',1,0,'ECB','A',1,16);
INSERT INTO "law_index_value" VALUES(1,'2021-01-01',1,0,'ECB','A',1,17);
INSERT INTO "law_index_value" VALUES(1,'2021-07-01',1,0,'ECB','A',1,18);
INSERT INTO "law_index_value" VALUES(1,'2022-01-01',1,0,'ECB','A',1,19);
INSERT INTO "law_index_value" VALUES(1,'2022-07-01',1,0,'ECB','A',1,20);
INSERT INTO "law_index_value" VALUES(1,'2023-01-01',1,250000,'ECB','A',1,21);
INSERT INTO "law_index_value" VALUES(1,'2023-07-01',1,400000,'ECB','A',1,22);
INSERT INTO "law_index_value" VALUES(1,'2024-01-01',1,450000,'ECB','A',1,23);
INSERT INTO "law_index_value" VALUES(1,'2024-07-01',1,425000,'ECB','B',1,24);
INSERT INTO "law_index_value" VALUES(1,'2025-01-01',1,315000,'ECB','B',1,25);
INSERT INTO "law_index_value" VALUES(1,'2025-07-01',1,215000,'ECB','B',1,26);
INSERT INTO "law_index_value" VALUES(1,'2026-01-01',1,215000,'ECB','B',1,27);
INSERT INTO "law_index_value" VALUES(2,'2013-01-01',1,-13000,'Bundesbank','A',1,28);
INSERT INTO "law_index_value" VALUES(2,'2013-07-01',1,-38000,'Bundesbank','A',1,29);
INSERT INTO "law_index_value" VALUES(2,'2014-01-01',1,-63000,'Bundesbank','A',1,30);
INSERT INTO "law_index_value" VALUES(2,'2014-07-01',1,-73000,'Bundesbank','A',1,31);
INSERT INTO "law_index_value" VALUES(2,'2015-01-01',1,-83000,'Bundesbank','A',1,32);
INSERT INTO "law_index_value" VALUES(2,'2015-07-01',1,-83000,'Bundesbank','A',1,33);
INSERT INTO "law_index_value" VALUES(2,'2016-01-01',1,-83000,'Bundesbank','A',1,34);
INSERT INTO "law_index_value" VALUES(2,'2016-07-01',1,-88000,'Bundesbank','A',1,35);
INSERT INTO "law_index_value" VALUES(2,'2017-01-01',1,-88000,'Bundesbank','A',1,36);
INSERT INTO "law_index_value" VALUES(2,'2017-07-01',1,-88000,'Bundesbank','A',1,37);
INSERT INTO "law_index_value" VALUES(2,'2018-01-01',1,-88000,'Bundesbank','A',1,38);
INSERT INTO "law_index_value" VALUES(2,'2018-07-01',1,-88000,'Bundesbank','A',1,39);
INSERT INTO "law_index_value" VALUES(2,'2019-01-01',1,-88000,'Bundesbank','A',1,40);
INSERT INTO "law_index_value" VALUES(2,'2019-07-01',1,-88000,'Bundesbank','A',1,41);
INSERT INTO "law_index_value" VALUES(2,'2020-01-01',1,-88000,'Bundesbank','A',1,42);
INSERT INTO "law_index_value" VALUES(2,'2020-07-01',1,-88000,'Bundesbank','A',1,43);
INSERT INTO "law_index_value" VALUES(2,'2021-01-01',1,-88000,'Bundesbank','A',1,44);
INSERT INTO "law_index_value" VALUES(2,'2021-07-01',1,-88000,'Bundesbank','A',1,45);
INSERT INTO "law_index_value" VALUES(2,'2022-01-01',1,-88000,'Bundesbank','A',1,46);
INSERT INTO "law_index_value" VALUES(2,'2022-07-01',1,-88000,'Bundesbank','A',1,47);
INSERT INTO "law_index_value" VALUES(2,'2023-01-01',1,162000,'Bundesbank','A',1,48);
INSERT INTO "law_index_value" VALUES(2,'2023-07-01',1,312000,'Bundesbank','A',1,49);
INSERT INTO "law_index_value" VALUES(2,'2024-01-01',1,362000,'Bundesbank','A',1,50);
INSERT INTO "law_index_value" VALUES(2,'2024-07-01',1,337000,'Bundesbank','A',1,51);
INSERT INTO "law_index_value" VALUES(2,'2025-01-01',1,227000,'Bundesbank','A',1,52);
INSERT INTO "law_index_value" VALUES(2,'2025-07-01',1,127000,'Bundesbank','A',1,53);
INSERT INTO "law_index_value" VALUES(2,'2026-01-01',1,127000,'Bundesbank','A',1,54);
INSERT INTO "law_index_value" VALUES(3,'2013-01-01',1,50000,'Bank of England','A',1,55);
INSERT INTO "law_index_value" VALUES(3,'2013-07-01',1,50000,'Bank of England','A',1,56);
INSERT INTO "law_index_value" VALUES(3,'2014-01-01',1,50000,'Bank of England','A',1,57);
INSERT INTO "law_index_value" VALUES(3,'2014-07-01',1,50000,'Bank of England','A',1,58);
INSERT INTO "law_index_value" VALUES(3,'2015-01-01',1,50000,'Bank of England','A',1,59);
INSERT INTO "law_index_value" VALUES(3,'2015-07-01',1,50000,'Bank of England','A',1,60);
INSERT INTO "law_index_value" VALUES(3,'2016-01-01',1,50000,'Bank of England','A',1,61);
INSERT INTO "law_index_value" VALUES(3,'2016-07-01',1,50000,'Bank of England','A',1,62);
INSERT INTO "law_index_value" VALUES(3,'2017-01-01',1,25000,'Bank of England','A',1,63);
INSERT INTO "law_index_value" VALUES(3,'2017-07-01',1,25000,'Bank of England','A',1,64);
INSERT INTO "law_index_value" VALUES(3,'2018-01-01',1,50000,'Bank of England','A',1,65);
INSERT INTO "law_index_value" VALUES(3,'2018-07-01',1,50000,'Bank of England','A',1,66);
INSERT INTO "law_index_value" VALUES(3,'2019-01-01',1,75000,'Bank of England','A',1,67);
INSERT INTO "law_index_value" VALUES(3,'2019-07-01',1,75000,'Bank of England','A',1,68);
INSERT INTO "law_index_value" VALUES(3,'2020-01-01',1,75000,'Bank of England','A',1,69);
INSERT INTO "law_index_value" VALUES(3,'2020-07-01',1,10000,'Bank of England','A',1,70);
INSERT INTO "law_index_value" VALUES(3,'2021-01-01',1,10000,'Bank of England','A',1,71);
INSERT INTO "law_index_value" VALUES(3,'2021-07-01',1,10000,'Bank of England','A',1,72);
INSERT INTO "law_index_value" VALUES(3,'2022-01-01',1,25000,'Bank of England','A',1,73);
INSERT INTO "law_index_value" VALUES(3,'2022-07-01',1,125000,'Bank of England','A',1,74);
INSERT INTO "law_index_value" VALUES(3,'2023-01-01',1,350000,'Bank of England','A',1,75);
INSERT INTO "law_index_value" VALUES(3,'2023-07-01',1,500000,'Bank of England','A',1,76);
INSERT INTO "law_index_value" VALUES(3,'2024-01-01',1,525000,'Bank of England','A',1,77);
INSERT INTO "law_index_value" VALUES(3,'2024-07-01',1,525000,'Bank of England','B',1,78);
INSERT INTO "law_index_value" VALUES(3,'2025-01-01',1,475000,'Bank of England','B',1,79);
INSERT INTO "law_index_value" VALUES(3,'2025-07-01',1,425000,'Bank of England','B',1,80);
INSERT INTO "law_index_value" VALUES(3,'2026-01-01',1,375000,'Bank of England','A',1,81);
INSERT INTO "law_index_value" VALUES(4,'2009-07-01',1,400000,'art. 6:119 BW','A',1,82);
INSERT INTO "law_index_value" VALUES(4,'2010-01-01',1,300000,'art. 6:119 BW','A',1,83);
INSERT INTO "law_index_value" VALUES(4,'2011-07-01',1,400000,'art. 6:119 BW','A',1,84);
INSERT INTO "law_index_value" VALUES(4,'2012-07-01',1,300000,'art. 6:119 BW','A',1,85);
INSERT INTO "law_index_value" VALUES(4,'2015-01-01',1,200000,'art. 6:119 BW','A',1,86);
INSERT INTO "law_index_value" VALUES(4,'2023-01-01',1,400000,'art. 6:119 BW','A',1,87);
INSERT INTO "law_index_value" VALUES(4,'2023-07-01',1,600000,'art. 6:119 BW','A',1,88);
INSERT INTO "law_index_value" VALUES(4,'2024-01-01',1,700000,'art. 6:119 BW','A',1,89);
INSERT INTO "law_index_value" VALUES(4,'2025-01-01',1,600000,'art. 6:119 BW','B',1,90);
INSERT INTO "law_index_value" VALUES(4,'2026-01-01',1,400000,'art. 6:119 BW','C',1,91);
INSERT INTO "law_index_value" VALUES(5,'2013-01-01',1,275000,'law of 5 May 1865','A',1,92);
INSERT INTO "law_index_value" VALUES(5,'2014-01-01',1,275000,'law of 5 May 1865','A',1,93);
INSERT INTO "law_index_value" VALUES(5,'2015-01-01',1,250000,'law of 5 May 1865','A',1,94);
INSERT INTO "law_index_value" VALUES(5,'2016-01-01',1,225000,'law of 5 May 1865','A',1,95);
INSERT INTO "law_index_value" VALUES(5,'2017-01-01',1,200000,'law of 5 May 1865','B',1,96);
INSERT INTO "law_index_value" VALUES(5,'2018-01-01',1,200000,'law of 5 May 1865','A',1,97);
INSERT INTO "law_index_value" VALUES(5,'2019-01-01',1,200000,'law of 5 May 1865','B',1,98);
INSERT INTO "law_index_value" VALUES(5,'2020-01-01',1,175000,'law of 5 May 1865','B',1,99);
INSERT INTO "law_index_value" VALUES(5,'2021-01-01',1,175000,'law of 5 May 1865','B',1,100);
INSERT INTO "law_index_value" VALUES(5,'2022-01-01',1,150000,'law of 5 May 1865','A',1,101);
INSERT INTO "law_index_value" VALUES(5,'2023-01-01',1,525000,'law of 5 May 1865','A',1,102);
INSERT INTO "law_index_value" VALUES(5,'2024-01-01',1,575000,'law of 5 May 1865','B',1,103);
INSERT INTO "law_index_value" VALUES(5,'2025-01-01',1,450000,'law of 5 May 1865','A',1,104);
INSERT INTO "law_index_value" VALUES(5,'2026-01-01',1,450000,'law of 5 May 1865','A',1,105);
INSERT INTO "law_index_value" VALUES(6,'2015-01-01',1,93000,'L313-2 CMF','A',1,106);
INSERT INTO "law_index_value" VALUES(6,'2015-07-01',1,99000,'L313-2 CMF','B',1,107);
INSERT INTO "law_index_value" VALUES(6,'2016-01-01',1,101000,'L313-2 CMF','A',1,108);
INSERT INTO "law_index_value" VALUES(6,'2016-07-01',1,93000,'L313-2 CMF','A',1,109);
INSERT INTO "law_index_value" VALUES(6,'2017-01-01',1,90000,'L313-2 CMF','A',1,110);
INSERT INTO "law_index_value" VALUES(6,'2017-07-01',1,90000,'L313-2 CMF','A',1,111);
INSERT INTO "law_index_value" VALUES(6,'2018-01-01',1,89000,'L313-2 CMF','B',1,112);
INSERT INTO "law_index_value" VALUES(6,'2018-07-01',1,88000,'L313-2 CMF','A',1,113);
INSERT INTO "law_index_value" VALUES(6,'2019-01-01',1,86000,'L313-2 CMF','A',1,114);
INSERT INTO "law_index_value" VALUES(6,'2019-07-01',1,87000,'L313-2 CMF','B',1,115);
INSERT INTO "law_index_value" VALUES(6,'2020-01-01',1,87000,'L313-2 CMF','A',1,116);
INSERT INTO "law_index_value" VALUES(6,'2020-07-01',1,84000,'L313-2 CMF','A',1,117);
INSERT INTO "law_index_value" VALUES(6,'2021-01-01',1,79000,'L313-2 CMF','A',1,118);
INSERT INTO "law_index_value" VALUES(6,'2021-07-01',1,76000,'L313-2 CMF','A',1,119);
INSERT INTO "law_index_value" VALUES(6,'2022-01-01',1,76000,'L313-2 CMF','A',1,120);
INSERT INTO "law_index_value" VALUES(6,'2022-07-01',1,77000,'L313-2 CMF','A',1,121);
INSERT INTO "law_index_value" VALUES(6,'2023-01-01',1,206000,'L313-2 CMF','A',1,122);
INSERT INTO "law_index_value" VALUES(6,'2023-07-01',1,422000,'L313-2 CMF','A',1,123);
INSERT INTO "law_index_value" VALUES(6,'2024-01-01',1,507000,'L313-2 CMF','B',1,124);
INSERT INTO "law_index_value" VALUES(6,'2024-07-01',1,492000,'L313-2 CMF','A',1,125);
INSERT INTO "law_index_value" VALUES(6,'2025-01-01',1,371000,'L313-2 CMF','A',1,126);
INSERT INTO "law_index_value" VALUES(6,'2025-07-01',1,276000,'L313-2 CMF','A',1,127);
INSERT INTO "law_index_value" VALUES(6,'2026-01-01',1,262000,'L313-2 CMF','A',1,128);
INSERT INTO "law_index_value" VALUES(7,'2015-01-01',1,406000,'L313-2 CMF','A',1,129);
INSERT INTO "law_index_value" VALUES(7,'2015-07-01',1,429000,'L313-2 CMF','B',1,130);
INSERT INTO "law_index_value" VALUES(7,'2016-01-01',1,454000,'L313-2 CMF','A',1,131);
INSERT INTO "law_index_value" VALUES(7,'2016-07-01',1,435000,'L313-2 CMF','A',1,132);
INSERT INTO "law_index_value" VALUES(7,'2017-01-01',1,416000,'L313-2 CMF','A',1,133);
INSERT INTO "law_index_value" VALUES(7,'2017-07-01',1,394000,'L313-2 CMF','A',1,134);
INSERT INTO "law_index_value" VALUES(7,'2018-01-01',1,373000,'L313-2 CMF','B',1,135);
INSERT INTO "law_index_value" VALUES(7,'2018-07-01',1,360000,'L313-2 CMF','A',1,136);
INSERT INTO "law_index_value" VALUES(7,'2019-01-01',1,340000,'L313-2 CMF','A',1,137);
INSERT INTO "law_index_value" VALUES(7,'2019-07-01',1,326000,'L313-2 CMF','B',1,138);
INSERT INTO "law_index_value" VALUES(7,'2020-01-01',1,315000,'L313-2 CMF','A',1,139);
INSERT INTO "law_index_value" VALUES(7,'2020-07-01',1,311000,'L313-2 CMF','A',1,140);
INSERT INTO "law_index_value" VALUES(7,'2021-01-01',1,314000,'L313-2 CMF','A',1,141);
INSERT INTO "law_index_value" VALUES(7,'2021-07-01',1,312000,'L313-2 CMF','A',1,142);
INSERT INTO "law_index_value" VALUES(7,'2022-01-01',1,313000,'L313-2 CMF','A',1,143);
INSERT INTO "law_index_value" VALUES(7,'2022-07-01',1,315000,'L313-2 CMF','A',1,144);
INSERT INTO "law_index_value" VALUES(7,'2023-01-01',1,447000,'L313-2 CMF','A',1,145);
INSERT INTO "law_index_value" VALUES(7,'2023-07-01',1,682000,'L313-2 CMF','A',1,146);
INSERT INTO "law_index_value" VALUES(7,'2024-01-01',1,801000,'L313-2 CMF','B',1,147);
INSERT INTO "law_index_value" VALUES(7,'2024-07-01',1,816000,'L313-2 CMF','A',1,148);
INSERT INTO "law_index_value" VALUES(7,'2025-01-01',1,721000,'L313-2 CMF','A',1,149);
INSERT INTO "law_index_value" VALUES(7,'2025-07-01',1,665000,'L313-2 CMF','A',1,150);
INSERT INTO "law_index_value" VALUES(7,'2026-01-01',1,667000,'L313-2 CMF','A',1,151);
CREATE TABLE law_preset (
	code VARCHAR(20) NOT NULL,
	names JSON NOT NULL,
	country VARCHAR(2) NOT NULL,
	audience VARCHAR(40) NOT NULL,
	index_id INTEGER,
	margin BIGINT NOT NULL,
	day_count VARCHAR(40) NOT NULL,
	definition JSON NOT NULL,
	id INTEGER NOT NULL,
	version INTEGER NOT NULL,
	CONSTRAINT pk_law_preset PRIMARY KEY (id),
	CONSTRAINT uq_law_preset_country_audience UNIQUE (country, audience),
	CONSTRAINT uq_law_preset_code UNIQUE (code),
	CONSTRAINT ck_law_preset_audience CHECK (audience IN ('business', 'public', 'consumer')),
	CONSTRAINT fk_law_preset_index_id FOREIGN KEY(index_id) REFERENCES law_index (id),
	CONSTRAINT ck_law_preset_day_count CHECK (day_count IN ('act365', 'act360', 'actact', 'e30360', 'period'))
);
INSERT INTO "law_preset" VALUES('NL-B2B','{"en": "Netherlands, businesses", "nl": "Nederland, bedrijven", "fr": "Pays-Bas, entreprises", "de": "Niederlande, Unternehmen"}','NL','business',1,800000,'actact','{"compounding": true, "compensation": [{"threshold": 0, "amount": 4000}], "costs": [{"threshold": 0, "percent": "15", "minimum": 4000, "maximum": 677500}, {"threshold": 250000, "percent": "10"}, {"threshold": 500000, "percent": "5"}, {"threshold": 1000000, "percent": "1"}, {"threshold": 20000000, "percent": "0.5"}]}',1,1);
INSERT INTO "law_preset" VALUES('BE-B2B','{"en": "Belgium, businesses", "nl": "Belgi\u00eb, bedrijven", "fr": "Belgique, entreprises", "de": "Belgien, Unternehmen"}','BE','business',1,800000,'act365','{"round_up_half": true, "compensation": [{"threshold": 0, "amount": 4000}]}',2,1);
INSERT INTO "law_preset" VALUES('FR-B2B','{"en": "France, businesses", "nl": "Frankrijk, bedrijven", "fr": "France, entreprises", "de": "Frankreich, Unternehmen"}','FR','business',1,1000000,'act365','{"compensation": [{"threshold": 0, "amount": 4000}]}',3,1);
INSERT INTO "law_preset" VALUES('DE-B2B','{"en": "Germany, businesses", "nl": "Duitsland, bedrijven", "fr": "Allemagne, entreprises", "de": "Deutschland, Unternehmen"}','DE','business',2,900000,'actact','{"compensation": [{"threshold": 0, "amount": 4000}]}',4,1);
INSERT INTO "law_preset" VALUES('UK-B2B','{"en": "United Kingdom, businesses", "nl": "Verenigd Koninkrijk, bedrijven", "fr": "Royaume-Uni, entreprises", "de": "Vereinigtes K\u00f6nigreich, Unternehmen"}','GB','business',3,800000,'act365','{"locked": true, "compensation": [{"threshold": 0, "amount": 4000}, {"threshold": 100000, "amount": 7000}, {"threshold": 1000000, "amount": 10000}]}',5,1);
INSERT INTO "law_preset" VALUES('EU-B2B','{"en": "European Union, businesses", "nl": "Europese Unie, bedrijven", "fr": "Union europ\u00e9enne, entreprises", "de": "Europ\u00e4ische Union, Unternehmen"}','EU','business',1,800000,'act365','{"compensation": [{"threshold": 0, "amount": 4000}]}',6,1);
INSERT INTO "law_preset" VALUES('NL-B2G','{"en": "Netherlands, public authorities", "nl": "Nederland, overheden", "fr": "Pays-Bas, administrations", "de": "Niederlande, \u00f6ffentliche Stellen"}','NL','public',1,800000,'actact','{"compounding": true, "compensation": [{"threshold": 0, "amount": 4000}], "costs": [{"threshold": 0, "percent": "15", "minimum": 4000, "maximum": 677500}, {"threshold": 250000, "percent": "10"}, {"threshold": 500000, "percent": "5"}, {"threshold": 1000000, "percent": "1"}, {"threshold": 20000000, "percent": "0.5"}]}',7,1);
INSERT INTO "law_preset" VALUES('BE-B2G','{"en": "Belgium, public authorities", "nl": "Belgi\u00eb, overheden", "fr": "Belgique, administrations", "de": "Belgien, \u00f6ffentliche Stellen"}','BE','public',1,800000,'act365','{"round_up_half": true, "compensation": [{"threshold": 0, "amount": 4000}]}',8,1);
INSERT INTO "law_preset" VALUES('FR-B2G','{"en": "France, public authorities", "nl": "Frankrijk, overheden", "fr": "France, administrations", "de": "Frankreich, \u00f6ffentliche Stellen"}','FR','public',1,1000000,'act365','{"compensation": [{"threshold": 0, "amount": 4000}]}',9,1);
INSERT INTO "law_preset" VALUES('DE-B2G','{"en": "Germany, public authorities", "nl": "Duitsland, overheden", "fr": "Allemagne, administrations", "de": "Deutschland, \u00f6ffentliche Stellen"}','DE','public',2,900000,'actact','{"compensation": [{"threshold": 0, "amount": 4000}]}',10,1);
INSERT INTO "law_preset" VALUES('UK-B2G','{"en": "United Kingdom, public authorities", "nl": "Verenigd Koninkrijk, overheden", "fr": "Royaume-Uni, administrations", "de": "Vereinigtes K\u00f6nigreich, \u00f6ffentliche Stellen"}','GB','public',3,800000,'act365','{"locked": true, "compensation": [{"threshold": 0, "amount": 4000}, {"threshold": 100000, "amount": 7000}, {"threshold": 1000000, "amount": 10000}]}',11,1);
INSERT INTO "law_preset" VALUES('EU-B2G','{"en": "European Union, public authorities", "nl": "Europese Unie, overheden", "fr": "Union europ\u00e9enne, administrations", "de": "Europ\u00e4ische Union, \u00f6ffentliche Stellen"}','EU','public',1,800000,'act365','{"compensation": [{"threshold": 0, "amount": 4000}]}',12,1);
INSERT INTO "law_preset" VALUES('NL-B2C','{"en": "Netherlands, consumers", "nl": "Nederland, consumenten", "fr": "Pays-Bas, consommateurs", "de": "Niederlande, Verbraucher"}','NL','consumer',4,0,'actact','{"compounding": true, "half_yearly": false, "costs": [{"threshold": 0, "percent": "15", "minimum": 4000, "maximum": 677500}, {"threshold": 250000, "percent": "10"}, {"threshold": 500000, "percent": "5"}, {"threshold": 1000000, "percent": "1"}, {"threshold": 20000000, "percent": "0.5"}], "letter_rule": "nl_14_days"}',13,1);
INSERT INTO "law_preset" VALUES('BE-B2C','{"en": "Belgium, consumers", "nl": "Belgi\u00eb, consumenten", "fr": "Belgique, consommateurs", "de": "Belgien, Verbraucher"}','BE','consumer',1,800000,'act365','{"round_up_half": true, "letter_rule": "be_first_free", "start_rule": "consumer_period"}',14,1);
INSERT INTO "law_preset" VALUES('FR-B2C','{"en": "France, consumers", "nl": "Frankrijk, consumenten", "fr": "France, consommateurs", "de": "Frankreich, Verbraucher"}','FR','consumer',6,0,'act365','{"start_rule": "formal_notice"}',15,1);
INSERT INTO "law_preset" VALUES('DE-B2C','{"en": "Germany, consumers", "nl": "Duitsland, consumenten", "fr": "Allemagne, consommateurs", "de": "Deutschland, Verbraucher"}','DE','consumer',2,500000,'actact','{"letter_rule": "de_first_free"}',16,1);
INSERT INTO "law_preset" VALUES('UK-B2C','{"en": "United Kingdom, consumers", "nl": "Verenigd Koninkrijk, consumenten", "fr": "Royaume-Uni, consommateurs", "de": "Vereinigtes K\u00f6nigreich, Verbraucher"}','GB','consumer',NULL,0,'act365','{}',17,1);
CREATE TABLE layout_profile (
	country_code VARCHAR(2) NOT NULL,
	frame JSON NOT NULL,
	marks JSON NOT NULL,
	id INTEGER NOT NULL,
	company_id INTEGER NOT NULL,
	version INTEGER NOT NULL,
	CONSTRAINT pk_layout_profile PRIMARY KEY (id),
	CONSTRAINT uq_layout_profile_company_id_country_code UNIQUE (company_id, country_code),
	CONSTRAINT fk_layout_profile_country_code FOREIGN KEY(country_code) REFERENCES country (code),
	CONSTRAINT fk_layout_profile_company_id FOREIGN KEY(company_id) REFERENCES company (id) ON DELETE RESTRICT
);
CREATE TABLE legal_hold (
	customer_id INTEGER NOT NULL,
	reason VARCHAR(250) NOT NULL,
	until DATE,
	id INTEGER NOT NULL,
	company_id INTEGER NOT NULL,
	version INTEGER NOT NULL,
	CONSTRAINT pk_legal_hold PRIMARY KEY (id),
	CONSTRAINT fk_legal_hold_customer_id FOREIGN KEY(customer_id) REFERENCES customer (id),
	CONSTRAINT fk_legal_hold_company_id FOREIGN KEY(company_id) REFERENCES company (id) ON DELETE RESTRICT
);
CREATE TABLE letter_record (
	kind VARCHAR(30) NOT NULL,
	document_table VARCHAR(40) NOT NULL,
	document_id INTEGER NOT NULL,
	language VARCHAR(2) NOT NULL,
	record JSON,
	layout_version INTEGER NOT NULL,
	erased_at VARCHAR(27),
	id INTEGER NOT NULL,
	company_id INTEGER NOT NULL,
	CONSTRAINT pk_letter_record PRIMARY KEY (id),
	CONSTRAINT fk_letter_record_company_id FOREIGN KEY(company_id) REFERENCES company (id) ON DELETE RESTRICT
);
CREATE TABLE letter_text (
	sequence_id INTEGER NOT NULL,
	level_id INTEGER,
	position VARCHAR(40) NOT NULL,
	texts JSON NOT NULL,
	id INTEGER NOT NULL,
	CONSTRAINT pk_letter_text PRIMARY KEY (id),
	CONSTRAINT fk_letter_text_sequence_id FOREIGN KEY(sequence_id) REFERENCES collection_letter_sequence (id) ON DELETE CASCADE,
	CONSTRAINT fk_letter_text_level_id FOREIGN KEY(level_id) REFERENCES collection_letter_level (id) ON DELETE CASCADE,
	CONSTRAINT ck_letter_text_position CHECK (position IN ('subject', 'beginning', 'ending', 'payment', 'email_subject', 'email_body'))
);
INSERT INTO "letter_text" VALUES(1,1,'subject','{"en": "Payment reminder: {count:invoice|invoices} past due", "nl": "Betalingsherinnering: {count:factuur|facturen} over de vervaldatum", "fr": "Rappel de paiement\u00a0: {count:facture \u00e9chue|factures \u00e9chues}", "de": "Zahlungserinnerung: {count:Rechnung|Rechnungen} \u00fcber dem F\u00e4lligkeitsdatum"}',1);
INSERT INTO "letter_text" VALUES(1,1,'beginning','{"en": "Our records show that the items below are past their due date. Your payment may have crossed this letter, or they may have slipped your attention. If you have paid already, please ignore this reminder; otherwise we ask you to pay **{total}** by **{pay_by}**, quoting the reference below.", "nl": "Volgens onze administratie is de betaaltermijn van onderstaande posten verstreken. Misschien is het aan uw aandacht ontsnapt, of heeft uw betaling deze brief gekruist. Hebt u al betaald, dan kunt u deze herinnering als niet verzonden beschouwen. Anders verzoeken wij u **{total}** te betalen, uiterlijk **{pay_by}**, met het kenmerk hieronder.", "fr": "Sauf erreur de notre part, les postes ci-dessous sont arriv\u00e9s \u00e0 \u00e9ch\u00e9ance et restent impay\u00e9s. Il s\u2019agit peut-\u00eatre d\u2019un oubli, ou votre r\u00e8glement a crois\u00e9 ce courrier\u00a0; dans ce cas, veuillez ne pas en tenir compte. Sinon, nous vous prions de r\u00e9gler **{total}** au plus tard le **{pay_by}**, en indiquant la r\u00e9f\u00e9rence ci-dessous.", "de": "f\u00fcr die unten aufgef\u00fchrten Posten ist die Zahlungsfrist abgelaufen. Vielleicht ist es Ihrer Aufmerksamkeit entgangen, oder Ihre Zahlung hat sich mit diesem Schreiben \u00fcberschnitten; dann betrachten Sie es bitte als gegenstandslos. Andernfalls bitten wir Sie, **{total}** bis zum **{pay_by}** unter Angabe der untenstehenden Referenz zu \u00fcberweisen."}',2);
INSERT INTO "letter_text" VALUES(1,1,'ending','{"en": "Is an invoice not right? Please let us know before that date, so that we can put it in order.", "nl": "Klopt een factuur niet? Laat het ons v\u00f3\u00f3r die datum weten, dan zoeken wij het uit.", "fr": "Une facture vous semble inexacte\u00a0? Pr\u00e9venez-nous avant cette date afin que nous puissions la v\u00e9rifier.", "de": "Stimmt etwas an einer Rechnung nicht? Bitte teilen Sie es uns vor diesem Datum mit, damit wir es kl\u00e4ren k\u00f6nnen."}',3);
INSERT INTO "letter_text" VALUES(1,1,'email_subject','{"en": "{document_no}: payment of {total}", "nl": "{document_no}: betaling van {total}", "fr": "{document_no}\u00a0: r\u00e8glement de {total}", "de": "{document_no}: Zahlung von {total}"}',4);
INSERT INTO "letter_text" VALUES(1,1,'email_body','{"en": "Dear {contact_name},\n\nAttached you find our letter {document_no}. Please pay {total} by {pay_by} into account {iban}, reference {payment_reference}.\n\nKind regards,\n{company_name}", "nl": "Geachte {contact_name},\n\nIn de bijlage vindt u onze brief {document_no}. Wilt u {total} uiterlijk {pay_by} overmaken op rekening {iban}, met kenmerk {payment_reference}?\n\nMet vriendelijke groet,\n{company_name}", "fr": "{contact_name},\n\nVous trouverez ci-joint notre courrier {document_no}. Merci de r\u00e9gler {total} au plus tard le {pay_by} sur le compte {iban}, r\u00e9f\u00e9rence {payment_reference}.\n\nCordialement,\n{company_name}", "de": "Guten Tag {contact_name},\n\nanbei erhalten Sie unser Schreiben {document_no}. Bitte \u00fcberweisen Sie {total} bis zum {pay_by} auf das Konto {iban}, Referenz {payment_reference}.\n\nMit freundlichen Gr\u00fc\u00dfen\n{company_name}"}',5);
INSERT INTO "letter_text" VALUES(1,2,'subject','{"en": "Second reminder: {count:invoice|invoices} past due", "nl": "Tweede aanmaning: {count:factuur|facturen} over de vervaldatum", "fr": "Deuxi\u00e8me relance\u00a0: {count:facture \u00e9chue|factures \u00e9chues}", "de": "Zweite Mahnung: {count:Rechnung|Rechnungen} \u00fcber dem F\u00e4lligkeitsdatum"}',6);
INSERT INTO "letter_text" VALUES(1,2,'beginning','{"en": "We have not yet received full payment after our letter of {previous_date}. The items below are open today. Please pay **{total}** by **{pay_by}**, quoting the reference below.", "nl": "Op onze brief van {previous_date} hebben wij nog geen volledige betaling ontvangen. Vandaag staan de onderstaande posten open. Wij verzoeken u **{total}** te betalen, uiterlijk **{pay_by}**, met het kenmerk hieronder.", "fr": "Notre courrier du {previous_date} est rest\u00e9 sans r\u00e8glement complet. Les postes ci-dessous sont ouverts \u00e0 ce jour. Nous vous prions de r\u00e9gler **{total}** au plus tard le **{pay_by}**, en indiquant la r\u00e9f\u00e9rence ci-dessous.", "de": "auf unser Schreiben vom {previous_date} haben wir noch keinen vollst\u00e4ndigen Zahlungseingang festgestellt. Heute sind die folgenden Posten offen. Bitte zahlen Sie **{total}** bis zum **{pay_by}** unter Angabe der untenstehenden Referenz."}',7);
INSERT INTO "letter_text" VALUES(1,2,'ending','{"en": "If you dispute an item, tell us before that date. Otherwise we will charge the interest and costs that the law allows.", "nl": "Bent u het met een post niet eens, laat het ons dan v\u00f3\u00f3r die datum weten. Anders brengen wij de wettelijke rente en kosten in rekening.", "fr": "Si vous contestez un poste, signalez-le-nous avant cette date. \u00c0 d\u00e9faut, les int\u00e9r\u00eats et frais pr\u00e9vus par la loi vous seront factur\u00e9s.", "de": "Einw\u00e4nde teilen Sie uns bitte vor diesem Datum mit. Andernfalls berechnen wir die gesetzlichen Zinsen und Kosten."}',8);
INSERT INTO "letter_text" VALUES(1,2,'email_subject','{"en": "{document_no}: payment of {total}", "nl": "{document_no}: betaling van {total}", "fr": "{document_no}\u00a0: r\u00e8glement de {total}", "de": "{document_no}: Zahlung von {total}"}',9);
INSERT INTO "letter_text" VALUES(1,2,'email_body','{"en": "Dear {contact_name},\n\nAttached you find our letter {document_no}. Please pay {total} by {pay_by} into account {iban}, reference {payment_reference}.\n\nKind regards,\n{company_name}", "nl": "Geachte {contact_name},\n\nIn de bijlage vindt u onze brief {document_no}. Wilt u {total} uiterlijk {pay_by} overmaken op rekening {iban}, met kenmerk {payment_reference}?\n\nMet vriendelijke groet,\n{company_name}", "fr": "{contact_name},\n\nVous trouverez ci-joint notre courrier {document_no}. Merci de r\u00e9gler {total} au plus tard le {pay_by} sur le compte {iban}, r\u00e9f\u00e9rence {payment_reference}.\n\nCordialement,\n{company_name}", "de": "Guten Tag {contact_name},\n\nanbei erhalten Sie unser Schreiben {document_no}. Bitte \u00fcberweisen Sie {total} bis zum {pay_by} auf das Konto {iban}, Referenz {payment_reference}.\n\nMit freundlichen Gr\u00fc\u00dfen\n{company_name}"}',10);
INSERT INTO "letter_text" VALUES(1,3,'subject','{"en": "Final reminder: {count:invoice|invoices} past due", "nl": "Laatste aanmaning: {count:factuur|facturen} over de vervaldatum", "fr": "Dernier rappel\u00a0: {count:facture \u00e9chue|factures \u00e9chues}", "de": "Letzte Mahnung: {count:Rechnung|Rechnungen} \u00fcber dem F\u00e4lligkeitsdatum"}',11);
INSERT INTO "letter_text" VALUES(1,3,'beginning','{"en": "Despite our letters of {previous_dates}, the items below are still unpaid. This is our last reminder. Please make sure that **{total}** is in our account on **{pay_by}** at the latest.", "nl": "Ondanks onze brieven van {previous_dates} staan de onderstaande posten nog open. Dit is onze laatste aanmaning. Zorgt u ervoor dat **{total}** uiterlijk **{pay_by}** op onze rekening staat.", "fr": "Malgr\u00e9 nos courriers des {previous_dates}, les postes ci-dessous restent impay\u00e9s. Ceci est notre dernier rappel. Veuillez faire en sorte que **{total}** soit sur notre compte le **{pay_by}** au plus tard.", "de": "trotz unserer Schreiben vom {previous_dates} sind die folgenden Posten weiterhin offen. Dies ist unsere letzte Mahnung. Bitte sorgen Sie daf\u00fcr, dass **{total}** sp\u00e4testens am **{pay_by}** auf unserem Konto eingegangen ist."}',12);
INSERT INTO "letter_text" VALUES(1,3,'ending','{"en": "If the amount has not arrived by then, we will hand over the claim for collection without further notice. The costs will be yours as far as the law allows. We reserve all our rights.", "nl": "Is het bedrag dan niet ontvangen, dan geven wij de vordering zonder verder bericht uit handen. De kosten komen, voor zover de wet dat toelaat, voor uw rekening. Wij behouden ons alle rechten voor.", "fr": "Sans paiement \u00e0 cette date, nous confierons le recouvrement \u00e0 un tiers sans autre avis. Les frais seront \u00e0 votre charge dans la mesure permise par la loi. Tous nos droits restent r\u00e9serv\u00e9s.", "de": "Geht der Betrag bis dahin nicht ein, \u00fcbergeben wir die Forderung ohne weitere Ank\u00fcndigung zum Inkasso. Die Kosten gehen zu Ihren Lasten, soweit das Gesetz es zul\u00e4sst. Alle Rechte bleiben vorbehalten."}',13);
INSERT INTO "letter_text" VALUES(1,3,'email_subject','{"en": "{document_no}: payment of {total}", "nl": "{document_no}: betaling van {total}", "fr": "{document_no}\u00a0: r\u00e8glement de {total}", "de": "{document_no}: Zahlung von {total}"}',14);
INSERT INTO "letter_text" VALUES(1,3,'email_body','{"en": "Dear {contact_name},\n\nAttached you find our letter {document_no}. Please pay {total} by {pay_by} into account {iban}, reference {payment_reference}.\n\nKind regards,\n{company_name}", "nl": "Geachte {contact_name},\n\nIn de bijlage vindt u onze brief {document_no}. Wilt u {total} uiterlijk {pay_by} overmaken op rekening {iban}, met kenmerk {payment_reference}?\n\nMet vriendelijke groet,\n{company_name}", "fr": "{contact_name},\n\nVous trouverez ci-joint notre courrier {document_no}. Merci de r\u00e9gler {total} au plus tard le {pay_by} sur le compte {iban}, r\u00e9f\u00e9rence {payment_reference}.\n\nCordialement,\n{company_name}", "de": "Guten Tag {contact_name},\n\nanbei erhalten Sie unser Schreiben {document_no}. Bitte \u00fcberweisen Sie {total} bis zum {pay_by} auf das Konto {iban}, Referenz {payment_reference}.\n\nMit freundlichen Gr\u00fc\u00dfen\n{company_name}"}',15);
INSERT INTO "letter_text" VALUES(2,4,'subject','{"en": "Payment reminder: {count:invoice|invoices} past due", "nl": "Betalingsherinnering: {count:factuur|facturen} over de vervaldatum", "fr": "Rappel de paiement\u00a0: {count:facture \u00e9chue|factures \u00e9chues}", "de": "Zahlungserinnerung: {count:Rechnung|Rechnungen} \u00fcber dem F\u00e4lligkeitsdatum"}',16);
INSERT INTO "letter_text" VALUES(2,4,'beginning','{"en": "Our records show that the items below are past their due date. Your payment may have crossed this letter, or they may have slipped your attention. If you have paid already, please ignore this reminder; otherwise we ask you to pay **{total}** by **{pay_by}**, quoting the reference below.", "nl": "Volgens onze administratie is de betaaltermijn van onderstaande posten verstreken. Misschien is het aan uw aandacht ontsnapt, of heeft uw betaling deze brief gekruist. Hebt u al betaald, dan kunt u deze herinnering als niet verzonden beschouwen. Anders verzoeken wij u **{total}** te betalen, uiterlijk **{pay_by}**, met het kenmerk hieronder.", "fr": "Sauf erreur de notre part, les postes ci-dessous sont arriv\u00e9s \u00e0 \u00e9ch\u00e9ance et restent impay\u00e9s. Il s\u2019agit peut-\u00eatre d\u2019un oubli, ou votre r\u00e8glement a crois\u00e9 ce courrier\u00a0; dans ce cas, veuillez ne pas en tenir compte. Sinon, nous vous prions de r\u00e9gler **{total}** au plus tard le **{pay_by}**, en indiquant la r\u00e9f\u00e9rence ci-dessous.", "de": "f\u00fcr die unten aufgef\u00fchrten Posten ist die Zahlungsfrist abgelaufen. Vielleicht ist es Ihrer Aufmerksamkeit entgangen, oder Ihre Zahlung hat sich mit diesem Schreiben \u00fcberschnitten; dann betrachten Sie es bitte als gegenstandslos. Andernfalls bitten wir Sie, **{total}** bis zum **{pay_by}** unter Angabe der untenstehenden Referenz zu \u00fcberweisen."}',17);
INSERT INTO "letter_text" VALUES(2,4,'ending','{"en": "Is an invoice not right? Please let us know before that date, so that we can put it in order.", "nl": "Klopt een factuur niet? Laat het ons v\u00f3\u00f3r die datum weten, dan zoeken wij het uit.", "fr": "Une facture vous semble inexacte\u00a0? Pr\u00e9venez-nous avant cette date afin que nous puissions la v\u00e9rifier.", "de": "Stimmt etwas an einer Rechnung nicht? Bitte teilen Sie es uns vor diesem Datum mit, damit wir es kl\u00e4ren k\u00f6nnen."}',18);
INSERT INTO "letter_text" VALUES(2,4,'email_subject','{"en": "{document_no}: payment of {total}", "nl": "{document_no}: betaling van {total}", "fr": "{document_no}\u00a0: r\u00e8glement de {total}", "de": "{document_no}: Zahlung von {total}"}',19);
INSERT INTO "letter_text" VALUES(2,4,'email_body','{"en": "Dear {contact_name},\n\nAttached you find our letter {document_no}. Please pay {total} by {pay_by} into account {iban}, reference {payment_reference}.\n\nKind regards,\n{company_name}", "nl": "Geachte {contact_name},\n\nIn de bijlage vindt u onze brief {document_no}. Wilt u {total} uiterlijk {pay_by} overmaken op rekening {iban}, met kenmerk {payment_reference}?\n\nMet vriendelijke groet,\n{company_name}", "fr": "{contact_name},\n\nVous trouverez ci-joint notre courrier {document_no}. Merci de r\u00e9gler {total} au plus tard le {pay_by} sur le compte {iban}, r\u00e9f\u00e9rence {payment_reference}.\n\nCordialement,\n{company_name}", "de": "Guten Tag {contact_name},\n\nanbei erhalten Sie unser Schreiben {document_no}. Bitte \u00fcberweisen Sie {total} bis zum {pay_by} auf das Konto {iban}, Referenz {payment_reference}.\n\nMit freundlichen Gr\u00fc\u00dfen\n{company_name}"}',20);
INSERT INTO "letter_text" VALUES(2,5,'subject','{"en": "Second reminder: {count:invoice|invoices} past due", "nl": "Tweede aanmaning: {count:factuur|facturen} over de vervaldatum", "fr": "Deuxi\u00e8me relance\u00a0: {count:facture \u00e9chue|factures \u00e9chues}", "de": "Zweite Mahnung: {count:Rechnung|Rechnungen} \u00fcber dem F\u00e4lligkeitsdatum"}',21);
INSERT INTO "letter_text" VALUES(2,5,'beginning','{"en": "We have not yet received full payment after our letter of {previous_date}. The items below are open today. Please pay **{total}** by **{pay_by}**, quoting the reference below.", "nl": "Op onze brief van {previous_date} hebben wij nog geen volledige betaling ontvangen. Vandaag staan de onderstaande posten open. Wij verzoeken u **{total}** te betalen, uiterlijk **{pay_by}**, met het kenmerk hieronder.", "fr": "Notre courrier du {previous_date} est rest\u00e9 sans r\u00e8glement complet. Les postes ci-dessous sont ouverts \u00e0 ce jour. Nous vous prions de r\u00e9gler **{total}** au plus tard le **{pay_by}**, en indiquant la r\u00e9f\u00e9rence ci-dessous.", "de": "auf unser Schreiben vom {previous_date} haben wir noch keinen vollst\u00e4ndigen Zahlungseingang festgestellt. Heute sind die folgenden Posten offen. Bitte zahlen Sie **{total}** bis zum **{pay_by}** unter Angabe der untenstehenden Referenz."}',22);
INSERT INTO "letter_text" VALUES(2,5,'ending','{"en": "If you dispute an item, tell us before that date. Otherwise we will charge the interest and costs that the law allows.", "nl": "Bent u het met een post niet eens, laat het ons dan v\u00f3\u00f3r die datum weten. Anders brengen wij de wettelijke rente en kosten in rekening.", "fr": "Si vous contestez un poste, signalez-le-nous avant cette date. \u00c0 d\u00e9faut, les int\u00e9r\u00eats et frais pr\u00e9vus par la loi vous seront factur\u00e9s.", "de": "Einw\u00e4nde teilen Sie uns bitte vor diesem Datum mit. Andernfalls berechnen wir die gesetzlichen Zinsen und Kosten."}',23);
INSERT INTO "letter_text" VALUES(2,5,'email_subject','{"en": "{document_no}: payment of {total}", "nl": "{document_no}: betaling van {total}", "fr": "{document_no}\u00a0: r\u00e8glement de {total}", "de": "{document_no}: Zahlung von {total}"}',24);
INSERT INTO "letter_text" VALUES(2,5,'email_body','{"en": "Dear {contact_name},\n\nAttached you find our letter {document_no}. Please pay {total} by {pay_by} into account {iban}, reference {payment_reference}.\n\nKind regards,\n{company_name}", "nl": "Geachte {contact_name},\n\nIn de bijlage vindt u onze brief {document_no}. Wilt u {total} uiterlijk {pay_by} overmaken op rekening {iban}, met kenmerk {payment_reference}?\n\nMet vriendelijke groet,\n{company_name}", "fr": "{contact_name},\n\nVous trouverez ci-joint notre courrier {document_no}. Merci de r\u00e9gler {total} au plus tard le {pay_by} sur le compte {iban}, r\u00e9f\u00e9rence {payment_reference}.\n\nCordialement,\n{company_name}", "de": "Guten Tag {contact_name},\n\nanbei erhalten Sie unser Schreiben {document_no}. Bitte \u00fcberweisen Sie {total} bis zum {pay_by} auf das Konto {iban}, Referenz {payment_reference}.\n\nMit freundlichen Gr\u00fc\u00dfen\n{company_name}"}',25);
INSERT INTO "letter_text" VALUES(2,6,'subject','{"en": "Final reminder: {count:invoice|invoices} past due", "nl": "Laatste aanmaning: {count:factuur|facturen} over de vervaldatum", "fr": "Dernier rappel\u00a0: {count:facture \u00e9chue|factures \u00e9chues}", "de": "Letzte Mahnung: {count:Rechnung|Rechnungen} \u00fcber dem F\u00e4lligkeitsdatum"}',26);
INSERT INTO "letter_text" VALUES(2,6,'beginning','{"en": "Despite our letters of {previous_dates}, the items below are still unpaid. This is our last reminder. Please make sure that **{total}** is in our account on **{pay_by}** at the latest.", "nl": "Ondanks onze brieven van {previous_dates} staan de onderstaande posten nog open. Dit is onze laatste aanmaning. Zorgt u ervoor dat **{total}** uiterlijk **{pay_by}** op onze rekening staat.", "fr": "Malgr\u00e9 nos courriers des {previous_dates}, les postes ci-dessous restent impay\u00e9s. Ceci est notre dernier rappel. Veuillez faire en sorte que **{total}** soit sur notre compte le **{pay_by}** au plus tard.", "de": "trotz unserer Schreiben vom {previous_dates} sind die folgenden Posten weiterhin offen. Dies ist unsere letzte Mahnung. Bitte sorgen Sie daf\u00fcr, dass **{total}** sp\u00e4testens am **{pay_by}** auf unserem Konto eingegangen ist."}',27);
INSERT INTO "letter_text" VALUES(2,6,'ending','{"en": "If the amount has not arrived by then, we will hand over the claim for collection without further notice. The costs will be yours as far as the law allows. We reserve all our rights.", "nl": "Is het bedrag dan niet ontvangen, dan geven wij de vordering zonder verder bericht uit handen. De kosten komen, voor zover de wet dat toelaat, voor uw rekening. Wij behouden ons alle rechten voor.", "fr": "Sans paiement \u00e0 cette date, nous confierons le recouvrement \u00e0 un tiers sans autre avis. Les frais seront \u00e0 votre charge dans la mesure permise par la loi. Tous nos droits restent r\u00e9serv\u00e9s.", "de": "Geht der Betrag bis dahin nicht ein, \u00fcbergeben wir die Forderung ohne weitere Ank\u00fcndigung zum Inkasso. Die Kosten gehen zu Ihren Lasten, soweit das Gesetz es zul\u00e4sst. Alle Rechte bleiben vorbehalten."}',28);
INSERT INTO "letter_text" VALUES(2,6,'email_subject','{"en": "{document_no}: payment of {total}", "nl": "{document_no}: betaling van {total}", "fr": "{document_no}\u00a0: r\u00e8glement de {total}", "de": "{document_no}: Zahlung von {total}"}',29);
INSERT INTO "letter_text" VALUES(2,6,'email_body','{"en": "Dear {contact_name},\n\nAttached you find our letter {document_no}. Please pay {total} by {pay_by} into account {iban}, reference {payment_reference}.\n\nKind regards,\n{company_name}", "nl": "Geachte {contact_name},\n\nIn de bijlage vindt u onze brief {document_no}. Wilt u {total} uiterlijk {pay_by} overmaken op rekening {iban}, met kenmerk {payment_reference}?\n\nMet vriendelijke groet,\n{company_name}", "fr": "{contact_name},\n\nVous trouverez ci-joint notre courrier {document_no}. Merci de r\u00e9gler {total} au plus tard le {pay_by} sur le compte {iban}, r\u00e9f\u00e9rence {payment_reference}.\n\nCordialement,\n{company_name}", "de": "Guten Tag {contact_name},\n\nanbei erhalten Sie unser Schreiben {document_no}. Bitte \u00fcberweisen Sie {total} bis zum {pay_by} auf das Konto {iban}, Referenz {payment_reference}.\n\nMit freundlichen Gr\u00fc\u00dfen\n{company_name}"}',30);
INSERT INTO "letter_text" VALUES(3,7,'subject','{"en": "Payment reminder: {count:invoice|invoices} past due", "nl": "Betalingsherinnering: {count:factuur|facturen} over de vervaldatum", "fr": "Rappel de paiement\u00a0: {count:facture \u00e9chue|factures \u00e9chues}", "de": "Zahlungserinnerung: {count:Rechnung|Rechnungen} \u00fcber dem F\u00e4lligkeitsdatum"}',31);
INSERT INTO "letter_text" VALUES(3,7,'beginning','{"en": "Our records show that the items below are past their due date. Your payment may have crossed this letter, or they may have slipped your attention. If you have paid already, please ignore this reminder; otherwise we ask you to pay **{total}** by **{pay_by}**, quoting the reference below.", "nl": "Volgens onze administratie is de betaaltermijn van onderstaande posten verstreken. Misschien is het aan uw aandacht ontsnapt, of heeft uw betaling deze brief gekruist. Hebt u al betaald, dan kunt u deze herinnering als niet verzonden beschouwen. Anders verzoeken wij u **{total}** te betalen, uiterlijk **{pay_by}**, met het kenmerk hieronder.", "fr": "Sauf erreur de notre part, les postes ci-dessous sont arriv\u00e9s \u00e0 \u00e9ch\u00e9ance et restent impay\u00e9s. Il s\u2019agit peut-\u00eatre d\u2019un oubli, ou votre r\u00e8glement a crois\u00e9 ce courrier\u00a0; dans ce cas, veuillez ne pas en tenir compte. Sinon, nous vous prions de r\u00e9gler **{total}** au plus tard le **{pay_by}**, en indiquant la r\u00e9f\u00e9rence ci-dessous.", "de": "f\u00fcr die unten aufgef\u00fchrten Posten ist die Zahlungsfrist abgelaufen. Vielleicht ist es Ihrer Aufmerksamkeit entgangen, oder Ihre Zahlung hat sich mit diesem Schreiben \u00fcberschnitten; dann betrachten Sie es bitte als gegenstandslos. Andernfalls bitten wir Sie, **{total}** bis zum **{pay_by}** unter Angabe der untenstehenden Referenz zu \u00fcberweisen."}',32);
INSERT INTO "letter_text" VALUES(3,7,'ending','{"en": "Is an invoice not right? Please let us know before that date, so that we can put it in order.", "nl": "Klopt een factuur niet? Laat het ons v\u00f3\u00f3r die datum weten, dan zoeken wij het uit.", "fr": "Une facture vous semble inexacte\u00a0? Pr\u00e9venez-nous avant cette date afin que nous puissions la v\u00e9rifier.", "de": "Stimmt etwas an einer Rechnung nicht? Bitte teilen Sie es uns vor diesem Datum mit, damit wir es kl\u00e4ren k\u00f6nnen."}',33);
INSERT INTO "letter_text" VALUES(3,7,'email_subject','{"en": "{document_no}: payment of {total}", "nl": "{document_no}: betaling van {total}", "fr": "{document_no}\u00a0: r\u00e8glement de {total}", "de": "{document_no}: Zahlung von {total}"}',34);
INSERT INTO "letter_text" VALUES(3,7,'email_body','{"en": "Dear {contact_name},\n\nAttached you find our letter {document_no}. Please pay {total} by {pay_by} into account {iban}, reference {payment_reference}.\n\nKind regards,\n{company_name}", "nl": "Geachte {contact_name},\n\nIn de bijlage vindt u onze brief {document_no}. Wilt u {total} uiterlijk {pay_by} overmaken op rekening {iban}, met kenmerk {payment_reference}?\n\nMet vriendelijke groet,\n{company_name}", "fr": "{contact_name},\n\nVous trouverez ci-joint notre courrier {document_no}. Merci de r\u00e9gler {total} au plus tard le {pay_by} sur le compte {iban}, r\u00e9f\u00e9rence {payment_reference}.\n\nCordialement,\n{company_name}", "de": "Guten Tag {contact_name},\n\nanbei erhalten Sie unser Schreiben {document_no}. Bitte \u00fcberweisen Sie {total} bis zum {pay_by} auf das Konto {iban}, Referenz {payment_reference}.\n\nMit freundlichen Gr\u00fc\u00dfen\n{company_name}"}',35);
INSERT INTO "letter_text" VALUES(3,8,'subject','{"en": "Second reminder: {count:invoice|invoices} past due", "nl": "Tweede aanmaning: {count:factuur|facturen} over de vervaldatum", "fr": "Deuxi\u00e8me relance\u00a0: {count:facture \u00e9chue|factures \u00e9chues}", "de": "Zweite Mahnung: {count:Rechnung|Rechnungen} \u00fcber dem F\u00e4lligkeitsdatum"}',36);
INSERT INTO "letter_text" VALUES(3,8,'beginning','{"en": "We have not yet received full payment after our letter of {previous_date}. The items below are open today. Please pay **{total}** by **{pay_by}**, quoting the reference below.", "nl": "Op onze brief van {previous_date} hebben wij nog geen volledige betaling ontvangen. Vandaag staan de onderstaande posten open. Wij verzoeken u **{total}** te betalen, uiterlijk **{pay_by}**, met het kenmerk hieronder.", "fr": "Notre courrier du {previous_date} est rest\u00e9 sans r\u00e8glement complet. Les postes ci-dessous sont ouverts \u00e0 ce jour. Nous vous prions de r\u00e9gler **{total}** au plus tard le **{pay_by}**, en indiquant la r\u00e9f\u00e9rence ci-dessous.", "de": "auf unser Schreiben vom {previous_date} haben wir noch keinen vollst\u00e4ndigen Zahlungseingang festgestellt. Heute sind die folgenden Posten offen. Bitte zahlen Sie **{total}** bis zum **{pay_by}** unter Angabe der untenstehenden Referenz."}',37);
INSERT INTO "letter_text" VALUES(3,8,'ending','{"en": "If you dispute an item, tell us before that date. Otherwise we will charge the interest and costs that the law allows.", "nl": "Bent u het met een post niet eens, laat het ons dan v\u00f3\u00f3r die datum weten. Anders brengen wij de wettelijke rente en kosten in rekening.", "fr": "Si vous contestez un poste, signalez-le-nous avant cette date. \u00c0 d\u00e9faut, les int\u00e9r\u00eats et frais pr\u00e9vus par la loi vous seront factur\u00e9s.", "de": "Einw\u00e4nde teilen Sie uns bitte vor diesem Datum mit. Andernfalls berechnen wir die gesetzlichen Zinsen und Kosten."}',38);
INSERT INTO "letter_text" VALUES(3,8,'email_subject','{"en": "{document_no}: payment of {total}", "nl": "{document_no}: betaling van {total}", "fr": "{document_no}\u00a0: r\u00e8glement de {total}", "de": "{document_no}: Zahlung von {total}"}',39);
INSERT INTO "letter_text" VALUES(3,8,'email_body','{"en": "Dear {contact_name},\n\nAttached you find our letter {document_no}. Please pay {total} by {pay_by} into account {iban}, reference {payment_reference}.\n\nKind regards,\n{company_name}", "nl": "Geachte {contact_name},\n\nIn de bijlage vindt u onze brief {document_no}. Wilt u {total} uiterlijk {pay_by} overmaken op rekening {iban}, met kenmerk {payment_reference}?\n\nMet vriendelijke groet,\n{company_name}", "fr": "{contact_name},\n\nVous trouverez ci-joint notre courrier {document_no}. Merci de r\u00e9gler {total} au plus tard le {pay_by} sur le compte {iban}, r\u00e9f\u00e9rence {payment_reference}.\n\nCordialement,\n{company_name}", "de": "Guten Tag {contact_name},\n\nanbei erhalten Sie unser Schreiben {document_no}. Bitte \u00fcberweisen Sie {total} bis zum {pay_by} auf das Konto {iban}, Referenz {payment_reference}.\n\nMit freundlichen Gr\u00fc\u00dfen\n{company_name}"}',40);
INSERT INTO "letter_text" VALUES(3,9,'subject','{"en": "Final reminder: {count:invoice|invoices} past due", "nl": "Laatste aanmaning: {count:factuur|facturen} over de vervaldatum", "fr": "Dernier rappel\u00a0: {count:facture \u00e9chue|factures \u00e9chues}", "de": "Letzte Mahnung: {count:Rechnung|Rechnungen} \u00fcber dem F\u00e4lligkeitsdatum"}',41);
INSERT INTO "letter_text" VALUES(3,9,'beginning','{"en": "Despite our letters of {previous_dates}, the items below are still unpaid. This is our last reminder. Please make sure that **{total}** is in our account on **{pay_by}** at the latest.", "nl": "Ondanks onze brieven van {previous_dates} staan de onderstaande posten nog open. Dit is onze laatste aanmaning. Zorgt u ervoor dat **{total}** uiterlijk **{pay_by}** op onze rekening staat.", "fr": "Malgr\u00e9 nos courriers des {previous_dates}, les postes ci-dessous restent impay\u00e9s. Ceci est notre dernier rappel. Veuillez faire en sorte que **{total}** soit sur notre compte le **{pay_by}** au plus tard.", "de": "trotz unserer Schreiben vom {previous_dates} sind die folgenden Posten weiterhin offen. Dies ist unsere letzte Mahnung. Bitte sorgen Sie daf\u00fcr, dass **{total}** sp\u00e4testens am **{pay_by}** auf unserem Konto eingegangen ist."}',42);
INSERT INTO "letter_text" VALUES(3,9,'ending','{"en": "If the amount has not arrived by then, we will hand over the claim for collection without further notice. The costs will be yours as far as the law allows. We reserve all our rights.", "nl": "Is het bedrag dan niet ontvangen, dan geven wij de vordering zonder verder bericht uit handen. De kosten komen, voor zover de wet dat toelaat, voor uw rekening. Wij behouden ons alle rechten voor.", "fr": "Sans paiement \u00e0 cette date, nous confierons le recouvrement \u00e0 un tiers sans autre avis. Les frais seront \u00e0 votre charge dans la mesure permise par la loi. Tous nos droits restent r\u00e9serv\u00e9s.", "de": "Geht der Betrag bis dahin nicht ein, \u00fcbergeben wir die Forderung ohne weitere Ank\u00fcndigung zum Inkasso. Die Kosten gehen zu Ihren Lasten, soweit das Gesetz es zul\u00e4sst. Alle Rechte bleiben vorbehalten."}',43);
INSERT INTO "letter_text" VALUES(3,9,'email_subject','{"en": "{document_no}: payment of {total}", "nl": "{document_no}: betaling van {total}", "fr": "{document_no}\u00a0: r\u00e8glement de {total}", "de": "{document_no}: Zahlung von {total}"}',44);
INSERT INTO "letter_text" VALUES(3,9,'email_body','{"en": "Dear {contact_name},\n\nAttached you find our letter {document_no}. Please pay {total} by {pay_by} into account {iban}, reference {payment_reference}.\n\nKind regards,\n{company_name}", "nl": "Geachte {contact_name},\n\nIn de bijlage vindt u onze brief {document_no}. Wilt u {total} uiterlijk {pay_by} overmaken op rekening {iban}, met kenmerk {payment_reference}?\n\nMet vriendelijke groet,\n{company_name}", "fr": "{contact_name},\n\nVous trouverez ci-joint notre courrier {document_no}. Merci de r\u00e9gler {total} au plus tard le {pay_by} sur le compte {iban}, r\u00e9f\u00e9rence {payment_reference}.\n\nCordialement,\n{company_name}", "de": "Guten Tag {contact_name},\n\nanbei erhalten Sie unser Schreiben {document_no}. Bitte \u00fcberweisen Sie {total} bis zum {pay_by} auf das Konto {iban}, Referenz {payment_reference}.\n\nMit freundlichen Gr\u00fc\u00dfen\n{company_name}"}',45);
INSERT INTO "letter_text" VALUES(4,10,'subject','{"en": "Payment reminder: {count:invoice|invoices} past due", "nl": "Betalingsherinnering: {count:factuur|facturen} over de vervaldatum", "fr": "Rappel de paiement\u00a0: {count:facture \u00e9chue|factures \u00e9chues}", "de": "Zahlungserinnerung: {count:Rechnung|Rechnungen} \u00fcber dem F\u00e4lligkeitsdatum"}',46);
INSERT INTO "letter_text" VALUES(4,10,'beginning','{"en": "Our records show that the items below are past their due date. Your payment may have crossed this letter, or they may have slipped your attention. If you have paid already, please ignore this reminder; otherwise we ask you to pay **{total}** by **{pay_by}**, quoting the reference below.", "nl": "Volgens onze administratie is de betaaltermijn van onderstaande posten verstreken. Misschien is het aan uw aandacht ontsnapt, of heeft uw betaling deze brief gekruist. Hebt u al betaald, dan kunt u deze herinnering als niet verzonden beschouwen. Anders verzoeken wij u **{total}** te betalen, uiterlijk **{pay_by}**, met het kenmerk hieronder.", "fr": "Sauf erreur de notre part, les postes ci-dessous sont arriv\u00e9s \u00e0 \u00e9ch\u00e9ance et restent impay\u00e9s. Il s\u2019agit peut-\u00eatre d\u2019un oubli, ou votre r\u00e8glement a crois\u00e9 ce courrier\u00a0; dans ce cas, veuillez ne pas en tenir compte. Sinon, nous vous prions de r\u00e9gler **{total}** au plus tard le **{pay_by}**, en indiquant la r\u00e9f\u00e9rence ci-dessous.", "de": "f\u00fcr die unten aufgef\u00fchrten Posten ist die Zahlungsfrist abgelaufen. Vielleicht ist es Ihrer Aufmerksamkeit entgangen, oder Ihre Zahlung hat sich mit diesem Schreiben \u00fcberschnitten; dann betrachten Sie es bitte als gegenstandslos. Andernfalls bitten wir Sie, **{total}** bis zum **{pay_by}** unter Angabe der untenstehenden Referenz zu \u00fcberweisen."}',47);
INSERT INTO "letter_text" VALUES(4,10,'ending','{"en": "Is an invoice not right? Please let us know before that date, so that we can put it in order.", "nl": "Klopt een factuur niet? Laat het ons v\u00f3\u00f3r die datum weten, dan zoeken wij het uit.", "fr": "Une facture vous semble inexacte\u00a0? Pr\u00e9venez-nous avant cette date afin que nous puissions la v\u00e9rifier.", "de": "Stimmt etwas an einer Rechnung nicht? Bitte teilen Sie es uns vor diesem Datum mit, damit wir es kl\u00e4ren k\u00f6nnen."}',48);
INSERT INTO "letter_text" VALUES(4,10,'email_subject','{"en": "{document_no}: payment of {total}", "nl": "{document_no}: betaling van {total}", "fr": "{document_no}\u00a0: r\u00e8glement de {total}", "de": "{document_no}: Zahlung von {total}"}',49);
INSERT INTO "letter_text" VALUES(4,10,'email_body','{"en": "Dear {contact_name},\n\nAttached you find our letter {document_no}. Please pay {total} by {pay_by} into account {iban}, reference {payment_reference}.\n\nKind regards,\n{company_name}", "nl": "Geachte {contact_name},\n\nIn de bijlage vindt u onze brief {document_no}. Wilt u {total} uiterlijk {pay_by} overmaken op rekening {iban}, met kenmerk {payment_reference}?\n\nMet vriendelijke groet,\n{company_name}", "fr": "{contact_name},\n\nVous trouverez ci-joint notre courrier {document_no}. Merci de r\u00e9gler {total} au plus tard le {pay_by} sur le compte {iban}, r\u00e9f\u00e9rence {payment_reference}.\n\nCordialement,\n{company_name}", "de": "Guten Tag {contact_name},\n\nanbei erhalten Sie unser Schreiben {document_no}. Bitte \u00fcberweisen Sie {total} bis zum {pay_by} auf das Konto {iban}, Referenz {payment_reference}.\n\nMit freundlichen Gr\u00fc\u00dfen\n{company_name}"}',50);
INSERT INTO "letter_text" VALUES(4,11,'subject','{"en": "Second reminder: {count:invoice|invoices} past due", "nl": "Tweede aanmaning: {count:factuur|facturen} over de vervaldatum", "fr": "Deuxi\u00e8me relance\u00a0: {count:facture \u00e9chue|factures \u00e9chues}", "de": "Zweite Mahnung: {count:Rechnung|Rechnungen} \u00fcber dem F\u00e4lligkeitsdatum"}',51);
INSERT INTO "letter_text" VALUES(4,11,'beginning','{"en": "We have not yet received full payment after our letter of {previous_date}. The items below are open today. Please pay **{total}** by **{pay_by}**, quoting the reference below.", "nl": "Op onze brief van {previous_date} hebben wij nog geen volledige betaling ontvangen. Vandaag staan de onderstaande posten open. Wij verzoeken u **{total}** te betalen, uiterlijk **{pay_by}**, met het kenmerk hieronder.", "fr": "Notre courrier du {previous_date} est rest\u00e9 sans r\u00e8glement complet. Les postes ci-dessous sont ouverts \u00e0 ce jour. Nous vous prions de r\u00e9gler **{total}** au plus tard le **{pay_by}**, en indiquant la r\u00e9f\u00e9rence ci-dessous.", "de": "auf unser Schreiben vom {previous_date} haben wir noch keinen vollst\u00e4ndigen Zahlungseingang festgestellt. Heute sind die folgenden Posten offen. Bitte zahlen Sie **{total}** bis zum **{pay_by}** unter Angabe der untenstehenden Referenz."}',52);
INSERT INTO "letter_text" VALUES(4,11,'ending','{"en": "If you dispute an item, tell us before that date. Otherwise we will charge the interest and costs that the law allows.", "nl": "Bent u het met een post niet eens, laat het ons dan v\u00f3\u00f3r die datum weten. Anders brengen wij de wettelijke rente en kosten in rekening.", "fr": "Si vous contestez un poste, signalez-le-nous avant cette date. \u00c0 d\u00e9faut, les int\u00e9r\u00eats et frais pr\u00e9vus par la loi vous seront factur\u00e9s.", "de": "Einw\u00e4nde teilen Sie uns bitte vor diesem Datum mit. Andernfalls berechnen wir die gesetzlichen Zinsen und Kosten."}',53);
INSERT INTO "letter_text" VALUES(4,11,'email_subject','{"en": "{document_no}: payment of {total}", "nl": "{document_no}: betaling van {total}", "fr": "{document_no}\u00a0: r\u00e8glement de {total}", "de": "{document_no}: Zahlung von {total}"}',54);
INSERT INTO "letter_text" VALUES(4,11,'email_body','{"en": "Dear {contact_name},\n\nAttached you find our letter {document_no}. Please pay {total} by {pay_by} into account {iban}, reference {payment_reference}.\n\nKind regards,\n{company_name}", "nl": "Geachte {contact_name},\n\nIn de bijlage vindt u onze brief {document_no}. Wilt u {total} uiterlijk {pay_by} overmaken op rekening {iban}, met kenmerk {payment_reference}?\n\nMet vriendelijke groet,\n{company_name}", "fr": "{contact_name},\n\nVous trouverez ci-joint notre courrier {document_no}. Merci de r\u00e9gler {total} au plus tard le {pay_by} sur le compte {iban}, r\u00e9f\u00e9rence {payment_reference}.\n\nCordialement,\n{company_name}", "de": "Guten Tag {contact_name},\n\nanbei erhalten Sie unser Schreiben {document_no}. Bitte \u00fcberweisen Sie {total} bis zum {pay_by} auf das Konto {iban}, Referenz {payment_reference}.\n\nMit freundlichen Gr\u00fc\u00dfen\n{company_name}"}',55);
INSERT INTO "letter_text" VALUES(4,12,'subject','{"en": "Final reminder: {count:invoice|invoices} past due", "nl": "Laatste aanmaning: {count:factuur|facturen} over de vervaldatum", "fr": "Dernier rappel\u00a0: {count:facture \u00e9chue|factures \u00e9chues}", "de": "Letzte Mahnung: {count:Rechnung|Rechnungen} \u00fcber dem F\u00e4lligkeitsdatum"}',56);
INSERT INTO "letter_text" VALUES(4,12,'beginning','{"en": "Despite our letters of {previous_dates}, the items below are still unpaid. This is our last reminder. Please make sure that **{total}** is in our account on **{pay_by}** at the latest.", "nl": "Ondanks onze brieven van {previous_dates} staan de onderstaande posten nog open. Dit is onze laatste aanmaning. Zorgt u ervoor dat **{total}** uiterlijk **{pay_by}** op onze rekening staat.", "fr": "Malgr\u00e9 nos courriers des {previous_dates}, les postes ci-dessous restent impay\u00e9s. Ceci est notre dernier rappel. Veuillez faire en sorte que **{total}** soit sur notre compte le **{pay_by}** au plus tard.", "de": "trotz unserer Schreiben vom {previous_dates} sind die folgenden Posten weiterhin offen. Dies ist unsere letzte Mahnung. Bitte sorgen Sie daf\u00fcr, dass **{total}** sp\u00e4testens am **{pay_by}** auf unserem Konto eingegangen ist."}',57);
INSERT INTO "letter_text" VALUES(4,12,'ending','{"en": "If the amount has not arrived by then, we will hand over the claim for collection without further notice. The costs will be yours as far as the law allows. We reserve all our rights.", "nl": "Is het bedrag dan niet ontvangen, dan geven wij de vordering zonder verder bericht uit handen. De kosten komen, voor zover de wet dat toelaat, voor uw rekening. Wij behouden ons alle rechten voor.", "fr": "Sans paiement \u00e0 cette date, nous confierons le recouvrement \u00e0 un tiers sans autre avis. Les frais seront \u00e0 votre charge dans la mesure permise par la loi. Tous nos droits restent r\u00e9serv\u00e9s.", "de": "Geht der Betrag bis dahin nicht ein, \u00fcbergeben wir die Forderung ohne weitere Ank\u00fcndigung zum Inkasso. Die Kosten gehen zu Ihren Lasten, soweit das Gesetz es zul\u00e4sst. Alle Rechte bleiben vorbehalten."}',58);
INSERT INTO "letter_text" VALUES(4,12,'email_subject','{"en": "{document_no}: payment of {total}", "nl": "{document_no}: betaling van {total}", "fr": "{document_no}\u00a0: r\u00e8glement de {total}", "de": "{document_no}: Zahlung von {total}"}',59);
INSERT INTO "letter_text" VALUES(4,12,'email_body','{"en": "Dear {contact_name},\n\nAttached you find our letter {document_no}. Please pay {total} by {pay_by} into account {iban}, reference {payment_reference}.\n\nKind regards,\n{company_name}", "nl": "Geachte {contact_name},\n\nIn de bijlage vindt u onze brief {document_no}. Wilt u {total} uiterlijk {pay_by} overmaken op rekening {iban}, met kenmerk {payment_reference}?\n\nMet vriendelijke groet,\n{company_name}", "fr": "{contact_name},\n\nVous trouverez ci-joint notre courrier {document_no}. Merci de r\u00e9gler {total} au plus tard le {pay_by} sur le compte {iban}, r\u00e9f\u00e9rence {payment_reference}.\n\nCordialement,\n{company_name}", "de": "Guten Tag {contact_name},\n\nanbei erhalten Sie unser Schreiben {document_no}. Bitte \u00fcberweisen Sie {total} bis zum {pay_by} auf das Konto {iban}, Referenz {payment_reference}.\n\nMit freundlichen Gr\u00fc\u00dfen\n{company_name}"}',60);
INSERT INTO "letter_text" VALUES(5,13,'subject','{"en": "Payment reminder: {count:invoice|invoices} past due", "nl": "Betalingsherinnering: {count:factuur|facturen} over de vervaldatum", "fr": "Rappel de paiement\u00a0: {count:facture \u00e9chue|factures \u00e9chues}", "de": "Zahlungserinnerung: {count:Rechnung|Rechnungen} \u00fcber dem F\u00e4lligkeitsdatum"}',61);
INSERT INTO "letter_text" VALUES(5,13,'beginning','{"en": "Our records show that the items below are past their due date. Your payment may have crossed this letter, or they may have slipped your attention. If you have paid already, please ignore this reminder; otherwise we ask you to pay **{total}** by **{pay_by}**, quoting the reference below.", "nl": "Volgens onze administratie is de betaaltermijn van onderstaande posten verstreken. Misschien is het aan uw aandacht ontsnapt, of heeft uw betaling deze brief gekruist. Hebt u al betaald, dan kunt u deze herinnering als niet verzonden beschouwen. Anders verzoeken wij u **{total}** te betalen, uiterlijk **{pay_by}**, met het kenmerk hieronder.", "fr": "Sauf erreur de notre part, les postes ci-dessous sont arriv\u00e9s \u00e0 \u00e9ch\u00e9ance et restent impay\u00e9s. Il s\u2019agit peut-\u00eatre d\u2019un oubli, ou votre r\u00e8glement a crois\u00e9 ce courrier\u00a0; dans ce cas, veuillez ne pas en tenir compte. Sinon, nous vous prions de r\u00e9gler **{total}** au plus tard le **{pay_by}**, en indiquant la r\u00e9f\u00e9rence ci-dessous.", "de": "f\u00fcr die unten aufgef\u00fchrten Posten ist die Zahlungsfrist abgelaufen. Vielleicht ist es Ihrer Aufmerksamkeit entgangen, oder Ihre Zahlung hat sich mit diesem Schreiben \u00fcberschnitten; dann betrachten Sie es bitte als gegenstandslos. Andernfalls bitten wir Sie, **{total}** bis zum **{pay_by}** unter Angabe der untenstehenden Referenz zu \u00fcberweisen."}',62);
INSERT INTO "letter_text" VALUES(5,13,'ending','{"en": "Is an invoice not right? Please let us know before that date, so that we can put it in order.", "nl": "Klopt een factuur niet? Laat het ons v\u00f3\u00f3r die datum weten, dan zoeken wij het uit.", "fr": "Une facture vous semble inexacte\u00a0? Pr\u00e9venez-nous avant cette date afin que nous puissions la v\u00e9rifier.", "de": "Stimmt etwas an einer Rechnung nicht? Bitte teilen Sie es uns vor diesem Datum mit, damit wir es kl\u00e4ren k\u00f6nnen."}',63);
INSERT INTO "letter_text" VALUES(5,13,'email_subject','{"en": "{document_no}: payment of {total}", "nl": "{document_no}: betaling van {total}", "fr": "{document_no}\u00a0: r\u00e8glement de {total}", "de": "{document_no}: Zahlung von {total}"}',64);
INSERT INTO "letter_text" VALUES(5,13,'email_body','{"en": "Dear {contact_name},\n\nAttached you find our letter {document_no}. Please pay {total} by {pay_by} into account {iban}, reference {payment_reference}.\n\nKind regards,\n{company_name}", "nl": "Geachte {contact_name},\n\nIn de bijlage vindt u onze brief {document_no}. Wilt u {total} uiterlijk {pay_by} overmaken op rekening {iban}, met kenmerk {payment_reference}?\n\nMet vriendelijke groet,\n{company_name}", "fr": "{contact_name},\n\nVous trouverez ci-joint notre courrier {document_no}. Merci de r\u00e9gler {total} au plus tard le {pay_by} sur le compte {iban}, r\u00e9f\u00e9rence {payment_reference}.\n\nCordialement,\n{company_name}", "de": "Guten Tag {contact_name},\n\nanbei erhalten Sie unser Schreiben {document_no}. Bitte \u00fcberweisen Sie {total} bis zum {pay_by} auf das Konto {iban}, Referenz {payment_reference}.\n\nMit freundlichen Gr\u00fc\u00dfen\n{company_name}"}',65);
INSERT INTO "letter_text" VALUES(5,14,'subject','{"en": "Second reminder: {count:invoice|invoices} past due", "nl": "Tweede aanmaning: {count:factuur|facturen} over de vervaldatum", "fr": "Deuxi\u00e8me relance\u00a0: {count:facture \u00e9chue|factures \u00e9chues}", "de": "Zweite Mahnung: {count:Rechnung|Rechnungen} \u00fcber dem F\u00e4lligkeitsdatum"}',66);
INSERT INTO "letter_text" VALUES(5,14,'beginning','{"en": "We have not yet received full payment after our letter of {previous_date}. The items below are open today. Please pay **{total}** by **{pay_by}**, quoting the reference below.", "nl": "Op onze brief van {previous_date} hebben wij nog geen volledige betaling ontvangen. Vandaag staan de onderstaande posten open. Wij verzoeken u **{total}** te betalen, uiterlijk **{pay_by}**, met het kenmerk hieronder.", "fr": "Notre courrier du {previous_date} est rest\u00e9 sans r\u00e8glement complet. Les postes ci-dessous sont ouverts \u00e0 ce jour. Nous vous prions de r\u00e9gler **{total}** au plus tard le **{pay_by}**, en indiquant la r\u00e9f\u00e9rence ci-dessous.", "de": "auf unser Schreiben vom {previous_date} haben wir noch keinen vollst\u00e4ndigen Zahlungseingang festgestellt. Heute sind die folgenden Posten offen. Bitte zahlen Sie **{total}** bis zum **{pay_by}** unter Angabe der untenstehenden Referenz."}',67);
INSERT INTO "letter_text" VALUES(5,14,'ending','{"en": "If you dispute an item, tell us before that date. Otherwise we will charge the interest and costs that the law allows.", "nl": "Bent u het met een post niet eens, laat het ons dan v\u00f3\u00f3r die datum weten. Anders brengen wij de wettelijke rente en kosten in rekening.", "fr": "Si vous contestez un poste, signalez-le-nous avant cette date. \u00c0 d\u00e9faut, les int\u00e9r\u00eats et frais pr\u00e9vus par la loi vous seront factur\u00e9s.", "de": "Einw\u00e4nde teilen Sie uns bitte vor diesem Datum mit. Andernfalls berechnen wir die gesetzlichen Zinsen und Kosten."}',68);
INSERT INTO "letter_text" VALUES(5,14,'email_subject','{"en": "{document_no}: payment of {total}", "nl": "{document_no}: betaling van {total}", "fr": "{document_no}\u00a0: r\u00e8glement de {total}", "de": "{document_no}: Zahlung von {total}"}',69);
INSERT INTO "letter_text" VALUES(5,14,'email_body','{"en": "Dear {contact_name},\n\nAttached you find our letter {document_no}. Please pay {total} by {pay_by} into account {iban}, reference {payment_reference}.\n\nKind regards,\n{company_name}", "nl": "Geachte {contact_name},\n\nIn de bijlage vindt u onze brief {document_no}. Wilt u {total} uiterlijk {pay_by} overmaken op rekening {iban}, met kenmerk {payment_reference}?\n\nMet vriendelijke groet,\n{company_name}", "fr": "{contact_name},\n\nVous trouverez ci-joint notre courrier {document_no}. Merci de r\u00e9gler {total} au plus tard le {pay_by} sur le compte {iban}, r\u00e9f\u00e9rence {payment_reference}.\n\nCordialement,\n{company_name}", "de": "Guten Tag {contact_name},\n\nanbei erhalten Sie unser Schreiben {document_no}. Bitte \u00fcberweisen Sie {total} bis zum {pay_by} auf das Konto {iban}, Referenz {payment_reference}.\n\nMit freundlichen Gr\u00fc\u00dfen\n{company_name}"}',70);
INSERT INTO "letter_text" VALUES(5,15,'subject','{"en": "Final reminder: {count:invoice|invoices} past due", "nl": "Laatste aanmaning: {count:factuur|facturen} over de vervaldatum", "fr": "Dernier rappel\u00a0: {count:facture \u00e9chue|factures \u00e9chues}", "de": "Letzte Mahnung: {count:Rechnung|Rechnungen} \u00fcber dem F\u00e4lligkeitsdatum"}',71);
INSERT INTO "letter_text" VALUES(5,15,'beginning','{"en": "Despite our letters of {previous_dates}, the items below are still unpaid. This is our last reminder. Please make sure that **{total}** is in our account on **{pay_by}** at the latest.", "nl": "Ondanks onze brieven van {previous_dates} staan de onderstaande posten nog open. Dit is onze laatste aanmaning. Zorgt u ervoor dat **{total}** uiterlijk **{pay_by}** op onze rekening staat.", "fr": "Malgr\u00e9 nos courriers des {previous_dates}, les postes ci-dessous restent impay\u00e9s. Ceci est notre dernier rappel. Veuillez faire en sorte que **{total}** soit sur notre compte le **{pay_by}** au plus tard.", "de": "trotz unserer Schreiben vom {previous_dates} sind die folgenden Posten weiterhin offen. Dies ist unsere letzte Mahnung. Bitte sorgen Sie daf\u00fcr, dass **{total}** sp\u00e4testens am **{pay_by}** auf unserem Konto eingegangen ist."}',72);
INSERT INTO "letter_text" VALUES(5,15,'ending','{"en": "If the amount has not arrived by then, we will hand over the claim for collection without further notice. The costs will be yours as far as the law allows. We reserve all our rights.", "nl": "Is het bedrag dan niet ontvangen, dan geven wij de vordering zonder verder bericht uit handen. De kosten komen, voor zover de wet dat toelaat, voor uw rekening. Wij behouden ons alle rechten voor.", "fr": "Sans paiement \u00e0 cette date, nous confierons le recouvrement \u00e0 un tiers sans autre avis. Les frais seront \u00e0 votre charge dans la mesure permise par la loi. Tous nos droits restent r\u00e9serv\u00e9s.", "de": "Geht der Betrag bis dahin nicht ein, \u00fcbergeben wir die Forderung ohne weitere Ank\u00fcndigung zum Inkasso. Die Kosten gehen zu Ihren Lasten, soweit das Gesetz es zul\u00e4sst. Alle Rechte bleiben vorbehalten."}',73);
INSERT INTO "letter_text" VALUES(5,15,'email_subject','{"en": "{document_no}: payment of {total}", "nl": "{document_no}: betaling van {total}", "fr": "{document_no}\u00a0: r\u00e8glement de {total}", "de": "{document_no}: Zahlung von {total}"}',74);
INSERT INTO "letter_text" VALUES(5,15,'email_body','{"en": "Dear {contact_name},\n\nAttached you find our letter {document_no}. Please pay {total} by {pay_by} into account {iban}, reference {payment_reference}.\n\nKind regards,\n{company_name}", "nl": "Geachte {contact_name},\n\nIn de bijlage vindt u onze brief {document_no}. Wilt u {total} uiterlijk {pay_by} overmaken op rekening {iban}, met kenmerk {payment_reference}?\n\nMet vriendelijke groet,\n{company_name}", "fr": "{contact_name},\n\nVous trouverez ci-joint notre courrier {document_no}. Merci de r\u00e9gler {total} au plus tard le {pay_by} sur le compte {iban}, r\u00e9f\u00e9rence {payment_reference}.\n\nCordialement,\n{company_name}", "de": "Guten Tag {contact_name},\n\nanbei erhalten Sie unser Schreiben {document_no}. Bitte \u00fcberweisen Sie {total} bis zum {pay_by} auf das Konto {iban}, Referenz {payment_reference}.\n\nMit freundlichen Gr\u00fc\u00dfen\n{company_name}"}',75);
INSERT INTO "letter_text" VALUES(6,16,'subject','{"en": "Payment reminder: {count:invoice|invoices} past due", "nl": "Betalingsherinnering: {count:factuur|facturen} over de vervaldatum", "fr": "Rappel de paiement\u00a0: {count:facture \u00e9chue|factures \u00e9chues}", "de": "Zahlungserinnerung: {count:Rechnung|Rechnungen} \u00fcber dem F\u00e4lligkeitsdatum"}',76);
INSERT INTO "letter_text" VALUES(6,16,'beginning','{"en": "Our records show that the items below are past their due date. Your payment may have crossed this letter, or they may have slipped your attention. If you have paid already, please ignore this reminder; otherwise we ask you to pay **{total}** by **{pay_by}**, quoting the reference below.", "nl": "Volgens onze administratie is de betaaltermijn van onderstaande posten verstreken. Misschien is het aan uw aandacht ontsnapt, of heeft uw betaling deze brief gekruist. Hebt u al betaald, dan kunt u deze herinnering als niet verzonden beschouwen. Anders verzoeken wij u **{total}** te betalen, uiterlijk **{pay_by}**, met het kenmerk hieronder.", "fr": "Sauf erreur de notre part, les postes ci-dessous sont arriv\u00e9s \u00e0 \u00e9ch\u00e9ance et restent impay\u00e9s. Il s\u2019agit peut-\u00eatre d\u2019un oubli, ou votre r\u00e8glement a crois\u00e9 ce courrier\u00a0; dans ce cas, veuillez ne pas en tenir compte. Sinon, nous vous prions de r\u00e9gler **{total}** au plus tard le **{pay_by}**, en indiquant la r\u00e9f\u00e9rence ci-dessous.", "de": "f\u00fcr die unten aufgef\u00fchrten Posten ist die Zahlungsfrist abgelaufen. Vielleicht ist es Ihrer Aufmerksamkeit entgangen, oder Ihre Zahlung hat sich mit diesem Schreiben \u00fcberschnitten; dann betrachten Sie es bitte als gegenstandslos. Andernfalls bitten wir Sie, **{total}** bis zum **{pay_by}** unter Angabe der untenstehenden Referenz zu \u00fcberweisen."}',77);
INSERT INTO "letter_text" VALUES(6,16,'ending','{"en": "Is an invoice not right? Please let us know before that date, so that we can put it in order.", "nl": "Klopt een factuur niet? Laat het ons v\u00f3\u00f3r die datum weten, dan zoeken wij het uit.", "fr": "Une facture vous semble inexacte\u00a0? Pr\u00e9venez-nous avant cette date afin que nous puissions la v\u00e9rifier.", "de": "Stimmt etwas an einer Rechnung nicht? Bitte teilen Sie es uns vor diesem Datum mit, damit wir es kl\u00e4ren k\u00f6nnen."}',78);
INSERT INTO "letter_text" VALUES(6,16,'email_subject','{"en": "{document_no}: payment of {total}", "nl": "{document_no}: betaling van {total}", "fr": "{document_no}\u00a0: r\u00e8glement de {total}", "de": "{document_no}: Zahlung von {total}"}',79);
INSERT INTO "letter_text" VALUES(6,16,'email_body','{"en": "Dear {contact_name},\n\nAttached you find our letter {document_no}. Please pay {total} by {pay_by} into account {iban}, reference {payment_reference}.\n\nKind regards,\n{company_name}", "nl": "Geachte {contact_name},\n\nIn de bijlage vindt u onze brief {document_no}. Wilt u {total} uiterlijk {pay_by} overmaken op rekening {iban}, met kenmerk {payment_reference}?\n\nMet vriendelijke groet,\n{company_name}", "fr": "{contact_name},\n\nVous trouverez ci-joint notre courrier {document_no}. Merci de r\u00e9gler {total} au plus tard le {pay_by} sur le compte {iban}, r\u00e9f\u00e9rence {payment_reference}.\n\nCordialement,\n{company_name}", "de": "Guten Tag {contact_name},\n\nanbei erhalten Sie unser Schreiben {document_no}. Bitte \u00fcberweisen Sie {total} bis zum {pay_by} auf das Konto {iban}, Referenz {payment_reference}.\n\nMit freundlichen Gr\u00fc\u00dfen\n{company_name}"}',80);
INSERT INTO "letter_text" VALUES(6,17,'subject','{"en": "Reminder before collection costs", "nl": "Aanmaning v\u00f3\u00f3r incassokosten", "fr": "Relance avant frais de recouvrement", "de": "Mahnung vor Inkassokosten"}',81);
INSERT INTO "letter_text" VALUES(6,17,'beginning','{"en": "We have not received your payment of the items below. If you do not pay **{principal}** within fifteen days after this letter was delivered to you, you owe collection costs of **{collection_costs}** as well as the statutory interest.{vat_clause}", "nl": "Wij hebben uw betaling van de onderstaande posten niet ontvangen. Betaalt u **{principal}** niet binnen vijftien dagen nadat deze brief bij u is bezorgd, dan bent u naast de wettelijke rente **{collection_costs}** aan incassokosten verschuldigd.{vat_clause}", "fr": "Nous n\u2019avons pas re\u00e7u votre r\u00e8glement des postes ci-dessous. Si vous ne payez pas **{principal}** dans les quinze jours suivant la remise de ce courrier, vous devrez, outre les int\u00e9r\u00eats l\u00e9gaux, **{collection_costs}** de frais de recouvrement.{vat_clause}", "de": "Ihre Zahlung der unten aufgef\u00fchrten Posten ist nicht eingegangen. Zahlen Sie **{principal}** nicht innerhalb von f\u00fcnfzehn Tagen, nachdem Ihnen dieses Schreiben zugestellt wurde, so schulden Sie neben den gesetzlichen Zinsen **{collection_costs}** Inkassokosten.{vat_clause}"}',82);
INSERT INTO "letter_text" VALUES(6,17,'ending','{"en": "If you cannot pay at once, please call us to agree on a payment plan.", "nl": "Kunt u niet in \u00e9\u00e9n keer betalen? Bel ons dan om een regeling af te spreken.", "fr": "Si vous ne pouvez pas payer en une fois, appelez-nous pour convenir d\u2019un \u00e9chelonnement.", "de": "Wenn Sie nicht auf einmal zahlen k\u00f6nnen, rufen Sie uns bitte an, damit wir Raten vereinbaren."}',83);
INSERT INTO "letter_text" VALUES(6,17,'email_subject','{"en": "{document_no}: payment of {total}", "nl": "{document_no}: betaling van {total}", "fr": "{document_no}\u00a0: r\u00e8glement de {total}", "de": "{document_no}: Zahlung von {total}"}',84);
INSERT INTO "letter_text" VALUES(6,17,'email_body','{"en": "Dear {contact_name},\n\nAttached you find our letter {document_no}. Please pay {total} by {pay_by} into account {iban}, reference {payment_reference}.\n\nKind regards,\n{company_name}", "nl": "Geachte {contact_name},\n\nIn de bijlage vindt u onze brief {document_no}. Wilt u {total} uiterlijk {pay_by} overmaken op rekening {iban}, met kenmerk {payment_reference}?\n\nMet vriendelijke groet,\n{company_name}", "fr": "{contact_name},\n\nVous trouverez ci-joint notre courrier {document_no}. Merci de r\u00e9gler {total} au plus tard le {pay_by} sur le compte {iban}, r\u00e9f\u00e9rence {payment_reference}.\n\nCordialement,\n{company_name}", "de": "Guten Tag {contact_name},\n\nanbei erhalten Sie unser Schreiben {document_no}. Bitte \u00fcberweisen Sie {total} bis zum {pay_by} auf das Konto {iban}, Referenz {payment_reference}.\n\nMit freundlichen Gr\u00fc\u00dfen\n{company_name}"}',85);
INSERT INTO "letter_text" VALUES(6,18,'subject','{"en": "Final reminder: {count:invoice|invoices} past due", "nl": "Laatste aanmaning: {count:factuur|facturen} over de vervaldatum", "fr": "Dernier rappel\u00a0: {count:facture \u00e9chue|factures \u00e9chues}", "de": "Letzte Mahnung: {count:Rechnung|Rechnungen} \u00fcber dem F\u00e4lligkeitsdatum"}',86);
INSERT INTO "letter_text" VALUES(6,18,'beginning','{"en": "Despite our letters of {previous_dates}, the items below are still unpaid. This is our last reminder. Please make sure that **{total}** is in our account on **{pay_by}** at the latest.", "nl": "Ondanks onze brieven van {previous_dates} staan de onderstaande posten nog open. Dit is onze laatste aanmaning. Zorgt u ervoor dat **{total}** uiterlijk **{pay_by}** op onze rekening staat.", "fr": "Malgr\u00e9 nos courriers des {previous_dates}, les postes ci-dessous restent impay\u00e9s. Ceci est notre dernier rappel. Veuillez faire en sorte que **{total}** soit sur notre compte le **{pay_by}** au plus tard.", "de": "trotz unserer Schreiben vom {previous_dates} sind die folgenden Posten weiterhin offen. Dies ist unsere letzte Mahnung. Bitte sorgen Sie daf\u00fcr, dass **{total}** sp\u00e4testens am **{pay_by}** auf unserem Konto eingegangen ist."}',87);
INSERT INTO "letter_text" VALUES(6,18,'ending','{"en": "If the amount has not arrived by then, we will hand over the claim for collection without further notice. The costs will be yours as far as the law allows. We reserve all our rights.", "nl": "Is het bedrag dan niet ontvangen, dan geven wij de vordering zonder verder bericht uit handen. De kosten komen, voor zover de wet dat toelaat, voor uw rekening. Wij behouden ons alle rechten voor.", "fr": "Sans paiement \u00e0 cette date, nous confierons le recouvrement \u00e0 un tiers sans autre avis. Les frais seront \u00e0 votre charge dans la mesure permise par la loi. Tous nos droits restent r\u00e9serv\u00e9s.", "de": "Geht der Betrag bis dahin nicht ein, \u00fcbergeben wir die Forderung ohne weitere Ank\u00fcndigung zum Inkasso. Die Kosten gehen zu Ihren Lasten, soweit das Gesetz es zul\u00e4sst. Alle Rechte bleiben vorbehalten."}',88);
INSERT INTO "letter_text" VALUES(6,18,'email_subject','{"en": "{document_no}: payment of {total}", "nl": "{document_no}: betaling van {total}", "fr": "{document_no}\u00a0: r\u00e8glement de {total}", "de": "{document_no}: Zahlung von {total}"}',89);
INSERT INTO "letter_text" VALUES(6,18,'email_body','{"en": "Dear {contact_name},\n\nAttached you find our letter {document_no}. Please pay {total} by {pay_by} into account {iban}, reference {payment_reference}.\n\nKind regards,\n{company_name}", "nl": "Geachte {contact_name},\n\nIn de bijlage vindt u onze brief {document_no}. Wilt u {total} uiterlijk {pay_by} overmaken op rekening {iban}, met kenmerk {payment_reference}?\n\nMet vriendelijke groet,\n{company_name}", "fr": "{contact_name},\n\nVous trouverez ci-joint notre courrier {document_no}. Merci de r\u00e9gler {total} au plus tard le {pay_by} sur le compte {iban}, r\u00e9f\u00e9rence {payment_reference}.\n\nCordialement,\n{company_name}", "de": "Guten Tag {contact_name},\n\nanbei erhalten Sie unser Schreiben {document_no}. Bitte \u00fcberweisen Sie {total} bis zum {pay_by} auf das Konto {iban}, Referenz {payment_reference}.\n\nMit freundlichen Gr\u00fc\u00dfen\n{company_name}"}',90);
INSERT INTO "letter_text" VALUES(7,19,'subject','{"en": "First reminder, free of charge", "nl": "Eerste herinnering, kosteloos", "fr": "Premier rappel, sans frais", "de": "Erste Mahnung, kostenlos"}',91);
INSERT INTO "letter_text" VALUES(7,19,'beginning','{"en": "The items below are past their due date. This first reminder is free of charge. Please pay **{principal}** before **{costs_from}**.{?damages} From that day on, damages of {damages} become due.{/damages}{?rate_text} From that day on, interest at {rate_text} becomes due.{/rate_text}", "nl": "De onderstaande posten zijn vervallen. Deze eerste herinnering is kosteloos. Wij verzoeken u **{principal}** te betalen v\u00f3\u00f3r **{costs_from}**.{?damages} Vanaf die dag is een schadevergoeding van {damages} verschuldigd.{/damages}{?rate_text} Vanaf die dag is interest van {rate_text} verschuldigd.{/rate_text}", "fr": "Les postes ci-dessous sont \u00e9chus. Ce premier rappel est sans frais. Nous vous prions de payer **{principal}** avant le **{costs_from}**.{?damages} \u00c0 partir de cette date, une indemnit\u00e9 de {damages} sera due.{/damages}{?rate_text} \u00c0 partir de cette date, des int\u00e9r\u00eats de {rate_text} seront dus.{/rate_text}", "de": "die unten aufgef\u00fchrten Posten sind f\u00e4llig. Diese erste Mahnung ist kostenlos. Bitte zahlen Sie **{principal}** vor dem **{costs_from}**.{?damages} Ab diesem Tag werden {damages} Schadenersatz f\u00e4llig.{/damages}{?rate_text} Ab diesem Tag werden Zinsen von {rate_text} f\u00e4llig.{/rate_text}"}',92);
INSERT INTO "letter_text" VALUES(7,19,'ending','{"en": "Creditor: {company_name}, enterprise number {company_number}. The table shows what was supplied and when each amount fell due.", "nl": "Schuldeiser: {company_name}, ondernemingsnummer {company_number}. De tabel toont wat is geleverd en wanneer elk bedrag verviel.", "fr": "Cr\u00e9ancier\u00a0: {company_name}, num\u00e9ro d\u2019entreprise {company_number}. Le tableau indique ce qui a \u00e9t\u00e9 fourni et la date d\u2019\u00e9ch\u00e9ance de chaque montant.", "de": "Gl\u00e4ubiger: {company_name}, Unternehmensnummer {company_number}. Die Tabelle zeigt, was geliefert wurde und wann jeder Betrag f\u00e4llig war."}',93);
INSERT INTO "letter_text" VALUES(7,19,'email_subject','{"en": "{document_no}: payment of {total}", "nl": "{document_no}: betaling van {total}", "fr": "{document_no}\u00a0: r\u00e8glement de {total}", "de": "{document_no}: Zahlung von {total}"}',94);
INSERT INTO "letter_text" VALUES(7,19,'email_body','{"en": "Dear {contact_name},\n\nAttached you find our letter {document_no}. Please pay {total} by {pay_by} into account {iban}, reference {payment_reference}.\n\nKind regards,\n{company_name}", "nl": "Geachte {contact_name},\n\nIn de bijlage vindt u onze brief {document_no}. Wilt u {total} uiterlijk {pay_by} overmaken op rekening {iban}, met kenmerk {payment_reference}?\n\nMet vriendelijke groet,\n{company_name}", "fr": "{contact_name},\n\nVous trouverez ci-joint notre courrier {document_no}. Merci de r\u00e9gler {total} au plus tard le {pay_by} sur le compte {iban}, r\u00e9f\u00e9rence {payment_reference}.\n\nCordialement,\n{company_name}", "de": "Guten Tag {contact_name},\n\nanbei erhalten Sie unser Schreiben {document_no}. Bitte \u00fcberweisen Sie {total} bis zum {pay_by} auf das Konto {iban}, Referenz {payment_reference}.\n\nMit freundlichen Gr\u00fc\u00dfen\n{company_name}"}',95);
INSERT INTO "letter_text" VALUES(7,20,'subject','{"en": "Second reminder: {count:invoice|invoices} past due", "nl": "Tweede aanmaning: {count:factuur|facturen} over de vervaldatum", "fr": "Deuxi\u00e8me relance\u00a0: {count:facture \u00e9chue|factures \u00e9chues}", "de": "Zweite Mahnung: {count:Rechnung|Rechnungen} \u00fcber dem F\u00e4lligkeitsdatum"}',96);
INSERT INTO "letter_text" VALUES(7,20,'beginning','{"en": "We have not yet received full payment after our letter of {previous_date}. The items below are open today. Please pay **{total}** by **{pay_by}**, quoting the reference below.", "nl": "Op onze brief van {previous_date} hebben wij nog geen volledige betaling ontvangen. Vandaag staan de onderstaande posten open. Wij verzoeken u **{total}** te betalen, uiterlijk **{pay_by}**, met het kenmerk hieronder.", "fr": "Notre courrier du {previous_date} est rest\u00e9 sans r\u00e8glement complet. Les postes ci-dessous sont ouverts \u00e0 ce jour. Nous vous prions de r\u00e9gler **{total}** au plus tard le **{pay_by}**, en indiquant la r\u00e9f\u00e9rence ci-dessous.", "de": "auf unser Schreiben vom {previous_date} haben wir noch keinen vollst\u00e4ndigen Zahlungseingang festgestellt. Heute sind die folgenden Posten offen. Bitte zahlen Sie **{total}** bis zum **{pay_by}** unter Angabe der untenstehenden Referenz."}',97);
INSERT INTO "letter_text" VALUES(7,20,'ending','{"en": "If you dispute an item, tell us before that date. Otherwise we will charge the interest and costs that the law allows.", "nl": "Bent u het met een post niet eens, laat het ons dan v\u00f3\u00f3r die datum weten. Anders brengen wij de wettelijke rente en kosten in rekening.", "fr": "Si vous contestez un poste, signalez-le-nous avant cette date. \u00c0 d\u00e9faut, les int\u00e9r\u00eats et frais pr\u00e9vus par la loi vous seront factur\u00e9s.", "de": "Einw\u00e4nde teilen Sie uns bitte vor diesem Datum mit. Andernfalls berechnen wir die gesetzlichen Zinsen und Kosten."}',98);
INSERT INTO "letter_text" VALUES(7,20,'email_subject','{"en": "{document_no}: payment of {total}", "nl": "{document_no}: betaling van {total}", "fr": "{document_no}\u00a0: r\u00e8glement de {total}", "de": "{document_no}: Zahlung von {total}"}',99);
INSERT INTO "letter_text" VALUES(7,20,'email_body','{"en": "Dear {contact_name},\n\nAttached you find our letter {document_no}. Please pay {total} by {pay_by} into account {iban}, reference {payment_reference}.\n\nKind regards,\n{company_name}", "nl": "Geachte {contact_name},\n\nIn de bijlage vindt u onze brief {document_no}. Wilt u {total} uiterlijk {pay_by} overmaken op rekening {iban}, met kenmerk {payment_reference}?\n\nMet vriendelijke groet,\n{company_name}", "fr": "{contact_name},\n\nVous trouverez ci-joint notre courrier {document_no}. Merci de r\u00e9gler {total} au plus tard le {pay_by} sur le compte {iban}, r\u00e9f\u00e9rence {payment_reference}.\n\nCordialement,\n{company_name}", "de": "Guten Tag {contact_name},\n\nanbei erhalten Sie unser Schreiben {document_no}. Bitte \u00fcberweisen Sie {total} bis zum {pay_by} auf das Konto {iban}, Referenz {payment_reference}.\n\nMit freundlichen Gr\u00fc\u00dfen\n{company_name}"}',100);
INSERT INTO "letter_text" VALUES(7,21,'subject','{"en": "Formal notice of default", "nl": "Ingebrekestelling", "fr": "Mise en demeure", "de": "Mahnung mit Fristsetzung"}',101);
INSERT INTO "letter_text" VALUES(7,21,'beginning','{"en": "We hereby give you formal notice to pay the items listed below, in all **{total}**, no later than **{pay_by}**.", "nl": "Hierbij stellen wij u in gebreke en sommeren wij u de onderstaande posten, samen **{total}**, uiterlijk **{pay_by}** te betalen.", "fr": "Par la pr\u00e9sente, nous vous mettons en demeure de payer les postes ci-dessous, soit **{total}**, au plus tard le **{pay_by}**.", "de": "hiermit fordern wir Sie auf, die unten aufgef\u00fchrten Posten, zusammen **{total}**, bis sp\u00e4testens **{pay_by}** zu zahlen."}',102);
INSERT INTO "letter_text" VALUES(7,21,'ending','{"en": "After that date you are in default. We then claim the statutory interest{?rate_text} ({rate_text}){/rate_text} and costs and reserve all our rights.", "nl": "Betaalt u niet op tijd, dan bent u in verzuim. Wij maken dan aanspraak op de wettelijke rente{?rate_text} ({rate_text}){/rate_text} en kosten en behouden ons alle rechten voor.", "fr": "\u00c0 d\u00e9faut, les int\u00e9r\u00eats de retard{?rate_text} ({rate_text}){/rate_text} et les indemnit\u00e9s l\u00e9gales seront exigibles et nous engagerons toute proc\u00e9dure utile, sous toutes r\u00e9serves.", "de": "Nach Ablauf der Frist befinden Sie sich in Verzug. Wir machen dann Verzugszinsen{?rate_text} ({rate_text}){/rate_text} und Kosten geltend und behalten uns alle Rechte vor."}',103);
INSERT INTO "letter_text" VALUES(7,21,'email_subject','{"en": "{document_no}: payment of {total}", "nl": "{document_no}: betaling van {total}", "fr": "{document_no}\u00a0: r\u00e8glement de {total}", "de": "{document_no}: Zahlung von {total}"}',104);
INSERT INTO "letter_text" VALUES(7,21,'email_body','{"en": "Dear {contact_name},\n\nAttached you find our letter {document_no}. Please pay {total} by {pay_by} into account {iban}, reference {payment_reference}.\n\nKind regards,\n{company_name}", "nl": "Geachte {contact_name},\n\nIn de bijlage vindt u onze brief {document_no}. Wilt u {total} uiterlijk {pay_by} overmaken op rekening {iban}, met kenmerk {payment_reference}?\n\nMet vriendelijke groet,\n{company_name}", "fr": "{contact_name},\n\nVous trouverez ci-joint notre courrier {document_no}. Merci de r\u00e9gler {total} au plus tard le {pay_by} sur le compte {iban}, r\u00e9f\u00e9rence {payment_reference}.\n\nCordialement,\n{company_name}", "de": "Guten Tag {contact_name},\n\nanbei erhalten Sie unser Schreiben {document_no}. Bitte \u00fcberweisen Sie {total} bis zum {pay_by} auf das Konto {iban}, Referenz {payment_reference}.\n\nMit freundlichen Gr\u00fc\u00dfen\n{company_name}"}',105);
INSERT INTO "letter_text" VALUES(8,22,'subject','{"en": "Payment reminder: {count:invoice|invoices} past due", "nl": "Betalingsherinnering: {count:factuur|facturen} over de vervaldatum", "fr": "Rappel de paiement\u00a0: {count:facture \u00e9chue|factures \u00e9chues}", "de": "Zahlungserinnerung: {count:Rechnung|Rechnungen} \u00fcber dem F\u00e4lligkeitsdatum"}',106);
INSERT INTO "letter_text" VALUES(8,22,'beginning','{"en": "Our records show that the items below are past their due date. Your payment may have crossed this letter, or they may have slipped your attention. If you have paid already, please ignore this reminder; otherwise we ask you to pay **{total}** by **{pay_by}**, quoting the reference below.", "nl": "Volgens onze administratie is de betaaltermijn van onderstaande posten verstreken. Misschien is het aan uw aandacht ontsnapt, of heeft uw betaling deze brief gekruist. Hebt u al betaald, dan kunt u deze herinnering als niet verzonden beschouwen. Anders verzoeken wij u **{total}** te betalen, uiterlijk **{pay_by}**, met het kenmerk hieronder.", "fr": "Sauf erreur de notre part, les postes ci-dessous sont arriv\u00e9s \u00e0 \u00e9ch\u00e9ance et restent impay\u00e9s. Il s\u2019agit peut-\u00eatre d\u2019un oubli, ou votre r\u00e8glement a crois\u00e9 ce courrier\u00a0; dans ce cas, veuillez ne pas en tenir compte. Sinon, nous vous prions de r\u00e9gler **{total}** au plus tard le **{pay_by}**, en indiquant la r\u00e9f\u00e9rence ci-dessous.", "de": "f\u00fcr die unten aufgef\u00fchrten Posten ist die Zahlungsfrist abgelaufen. Vielleicht ist es Ihrer Aufmerksamkeit entgangen, oder Ihre Zahlung hat sich mit diesem Schreiben \u00fcberschnitten; dann betrachten Sie es bitte als gegenstandslos. Andernfalls bitten wir Sie, **{total}** bis zum **{pay_by}** unter Angabe der untenstehenden Referenz zu \u00fcberweisen."}',107);
INSERT INTO "letter_text" VALUES(8,22,'ending','{"en": "Is an invoice not right? Please let us know before that date, so that we can put it in order.", "nl": "Klopt een factuur niet? Laat het ons v\u00f3\u00f3r die datum weten, dan zoeken wij het uit.", "fr": "Une facture vous semble inexacte\u00a0? Pr\u00e9venez-nous avant cette date afin que nous puissions la v\u00e9rifier.", "de": "Stimmt etwas an einer Rechnung nicht? Bitte teilen Sie es uns vor diesem Datum mit, damit wir es kl\u00e4ren k\u00f6nnen."}',108);
INSERT INTO "letter_text" VALUES(8,22,'email_subject','{"en": "{document_no}: payment of {total}", "nl": "{document_no}: betaling van {total}", "fr": "{document_no}\u00a0: r\u00e8glement de {total}", "de": "{document_no}: Zahlung von {total}"}',109);
INSERT INTO "letter_text" VALUES(8,22,'email_body','{"en": "Dear {contact_name},\n\nAttached you find our letter {document_no}. Please pay {total} by {pay_by} into account {iban}, reference {payment_reference}.\n\nKind regards,\n{company_name}", "nl": "Geachte {contact_name},\n\nIn de bijlage vindt u onze brief {document_no}. Wilt u {total} uiterlijk {pay_by} overmaken op rekening {iban}, met kenmerk {payment_reference}?\n\nMet vriendelijke groet,\n{company_name}", "fr": "{contact_name},\n\nVous trouverez ci-joint notre courrier {document_no}. Merci de r\u00e9gler {total} au plus tard le {pay_by} sur le compte {iban}, r\u00e9f\u00e9rence {payment_reference}.\n\nCordialement,\n{company_name}", "de": "Guten Tag {contact_name},\n\nanbei erhalten Sie unser Schreiben {document_no}. Bitte \u00fcberweisen Sie {total} bis zum {pay_by} auf das Konto {iban}, Referenz {payment_reference}.\n\nMit freundlichen Gr\u00fc\u00dfen\n{company_name}"}',110);
INSERT INTO "letter_text" VALUES(8,23,'subject','{"en": "Second reminder: {count:invoice|invoices} past due", "nl": "Tweede aanmaning: {count:factuur|facturen} over de vervaldatum", "fr": "Deuxi\u00e8me relance\u00a0: {count:facture \u00e9chue|factures \u00e9chues}", "de": "Zweite Mahnung: {count:Rechnung|Rechnungen} \u00fcber dem F\u00e4lligkeitsdatum"}',111);
INSERT INTO "letter_text" VALUES(8,23,'beginning','{"en": "We have not yet received full payment after our letter of {previous_date}. The items below are open today. Please pay **{total}** by **{pay_by}**, quoting the reference below.", "nl": "Op onze brief van {previous_date} hebben wij nog geen volledige betaling ontvangen. Vandaag staan de onderstaande posten open. Wij verzoeken u **{total}** te betalen, uiterlijk **{pay_by}**, met het kenmerk hieronder.", "fr": "Notre courrier du {previous_date} est rest\u00e9 sans r\u00e8glement complet. Les postes ci-dessous sont ouverts \u00e0 ce jour. Nous vous prions de r\u00e9gler **{total}** au plus tard le **{pay_by}**, en indiquant la r\u00e9f\u00e9rence ci-dessous.", "de": "auf unser Schreiben vom {previous_date} haben wir noch keinen vollst\u00e4ndigen Zahlungseingang festgestellt. Heute sind die folgenden Posten offen. Bitte zahlen Sie **{total}** bis zum **{pay_by}** unter Angabe der untenstehenden Referenz."}',112);
INSERT INTO "letter_text" VALUES(8,23,'ending','{"en": "If you dispute an item, tell us before that date. Otherwise we will charge the interest and costs that the law allows.", "nl": "Bent u het met een post niet eens, laat het ons dan v\u00f3\u00f3r die datum weten. Anders brengen wij de wettelijke rente en kosten in rekening.", "fr": "Si vous contestez un poste, signalez-le-nous avant cette date. \u00c0 d\u00e9faut, les int\u00e9r\u00eats et frais pr\u00e9vus par la loi vous seront factur\u00e9s.", "de": "Einw\u00e4nde teilen Sie uns bitte vor diesem Datum mit. Andernfalls berechnen wir die gesetzlichen Zinsen und Kosten."}',113);
INSERT INTO "letter_text" VALUES(8,23,'email_subject','{"en": "{document_no}: payment of {total}", "nl": "{document_no}: betaling van {total}", "fr": "{document_no}\u00a0: r\u00e8glement de {total}", "de": "{document_no}: Zahlung von {total}"}',114);
INSERT INTO "letter_text" VALUES(8,23,'email_body','{"en": "Dear {contact_name},\n\nAttached you find our letter {document_no}. Please pay {total} by {pay_by} into account {iban}, reference {payment_reference}.\n\nKind regards,\n{company_name}", "nl": "Geachte {contact_name},\n\nIn de bijlage vindt u onze brief {document_no}. Wilt u {total} uiterlijk {pay_by} overmaken op rekening {iban}, met kenmerk {payment_reference}?\n\nMet vriendelijke groet,\n{company_name}", "fr": "{contact_name},\n\nVous trouverez ci-joint notre courrier {document_no}. Merci de r\u00e9gler {total} au plus tard le {pay_by} sur le compte {iban}, r\u00e9f\u00e9rence {payment_reference}.\n\nCordialement,\n{company_name}", "de": "Guten Tag {contact_name},\n\nanbei erhalten Sie unser Schreiben {document_no}. Bitte \u00fcberweisen Sie {total} bis zum {pay_by} auf das Konto {iban}, Referenz {payment_reference}.\n\nMit freundlichen Gr\u00fc\u00dfen\n{company_name}"}',115);
INSERT INTO "letter_text" VALUES(8,24,'subject','{"en": "Formal notice of default", "nl": "Ingebrekestelling", "fr": "Mise en demeure", "de": "Mahnung mit Fristsetzung"}',116);
INSERT INTO "letter_text" VALUES(8,24,'beginning','{"en": "We hereby give you formal notice to pay the items listed below, in all **{total}**, no later than **{pay_by}**.", "nl": "Hierbij stellen wij u in gebreke en sommeren wij u de onderstaande posten, samen **{total}**, uiterlijk **{pay_by}** te betalen.", "fr": "Par la pr\u00e9sente, nous vous mettons en demeure de payer les postes ci-dessous, soit **{total}**, au plus tard le **{pay_by}**.", "de": "hiermit fordern wir Sie auf, die unten aufgef\u00fchrten Posten, zusammen **{total}**, bis sp\u00e4testens **{pay_by}** zu zahlen."}',117);
INSERT INTO "letter_text" VALUES(8,24,'ending','{"en": "After that date you are in default. We then claim the statutory interest{?rate_text} ({rate_text}){/rate_text} and costs and reserve all our rights.", "nl": "Betaalt u niet op tijd, dan bent u in verzuim. Wij maken dan aanspraak op de wettelijke rente{?rate_text} ({rate_text}){/rate_text} en kosten en behouden ons alle rechten voor.", "fr": "\u00c0 d\u00e9faut, les int\u00e9r\u00eats de retard{?rate_text} ({rate_text}){/rate_text} et les indemnit\u00e9s l\u00e9gales seront exigibles et nous engagerons toute proc\u00e9dure utile, sous toutes r\u00e9serves.", "de": "Nach Ablauf der Frist befinden Sie sich in Verzug. Wir machen dann Verzugszinsen{?rate_text} ({rate_text}){/rate_text} und Kosten geltend und behalten uns alle Rechte vor."}',118);
INSERT INTO "letter_text" VALUES(8,24,'email_subject','{"en": "{document_no}: payment of {total}", "nl": "{document_no}: betaling van {total}", "fr": "{document_no}\u00a0: r\u00e8glement de {total}", "de": "{document_no}: Zahlung von {total}"}',119);
INSERT INTO "letter_text" VALUES(8,24,'email_body','{"en": "Dear {contact_name},\n\nAttached you find our letter {document_no}. Please pay {total} by {pay_by} into account {iban}, reference {payment_reference}.\n\nKind regards,\n{company_name}", "nl": "Geachte {contact_name},\n\nIn de bijlage vindt u onze brief {document_no}. Wilt u {total} uiterlijk {pay_by} overmaken op rekening {iban}, met kenmerk {payment_reference}?\n\nMet vriendelijke groet,\n{company_name}", "fr": "{contact_name},\n\nVous trouverez ci-joint notre courrier {document_no}. Merci de r\u00e9gler {total} au plus tard le {pay_by} sur le compte {iban}, r\u00e9f\u00e9rence {payment_reference}.\n\nCordialement,\n{company_name}", "de": "Guten Tag {contact_name},\n\nanbei erhalten Sie unser Schreiben {document_no}. Bitte \u00fcberweisen Sie {total} bis zum {pay_by} auf das Konto {iban}, Referenz {payment_reference}.\n\nMit freundlichen Gr\u00fc\u00dfen\n{company_name}"}',120);
INSERT INTO "letter_text" VALUES(9,25,'subject','{"en": "Payment reminder: {count:invoice|invoices} past due", "nl": "Betalingsherinnering: {count:factuur|facturen} over de vervaldatum", "fr": "Rappel de paiement\u00a0: {count:facture \u00e9chue|factures \u00e9chues}", "de": "Zahlungserinnerung: {count:Rechnung|Rechnungen} \u00fcber dem F\u00e4lligkeitsdatum"}',121);
INSERT INTO "letter_text" VALUES(9,25,'beginning','{"en": "Our records show that the items below are past their due date. Your payment may have crossed this letter, or they may have slipped your attention. If you have paid already, please ignore this reminder; otherwise we ask you to pay **{total}** by **{pay_by}**, quoting the reference below.", "nl": "Volgens onze administratie is de betaaltermijn van onderstaande posten verstreken. Misschien is het aan uw aandacht ontsnapt, of heeft uw betaling deze brief gekruist. Hebt u al betaald, dan kunt u deze herinnering als niet verzonden beschouwen. Anders verzoeken wij u **{total}** te betalen, uiterlijk **{pay_by}**, met het kenmerk hieronder.", "fr": "Sauf erreur de notre part, les postes ci-dessous sont arriv\u00e9s \u00e0 \u00e9ch\u00e9ance et restent impay\u00e9s. Il s\u2019agit peut-\u00eatre d\u2019un oubli, ou votre r\u00e8glement a crois\u00e9 ce courrier\u00a0; dans ce cas, veuillez ne pas en tenir compte. Sinon, nous vous prions de r\u00e9gler **{total}** au plus tard le **{pay_by}**, en indiquant la r\u00e9f\u00e9rence ci-dessous.", "de": "f\u00fcr die unten aufgef\u00fchrten Posten ist die Zahlungsfrist abgelaufen. Vielleicht ist es Ihrer Aufmerksamkeit entgangen, oder Ihre Zahlung hat sich mit diesem Schreiben \u00fcberschnitten; dann betrachten Sie es bitte als gegenstandslos. Andernfalls bitten wir Sie, **{total}** bis zum **{pay_by}** unter Angabe der untenstehenden Referenz zu \u00fcberweisen."}',122);
INSERT INTO "letter_text" VALUES(9,25,'ending','{"en": "Is an invoice not right? Please let us know before that date, so that we can put it in order.", "nl": "Klopt een factuur niet? Laat het ons v\u00f3\u00f3r die datum weten, dan zoeken wij het uit.", "fr": "Une facture vous semble inexacte\u00a0? Pr\u00e9venez-nous avant cette date afin que nous puissions la v\u00e9rifier.", "de": "Stimmt etwas an einer Rechnung nicht? Bitte teilen Sie es uns vor diesem Datum mit, damit wir es kl\u00e4ren k\u00f6nnen."}',123);
INSERT INTO "letter_text" VALUES(9,25,'email_subject','{"en": "{document_no}: payment of {total}", "nl": "{document_no}: betaling van {total}", "fr": "{document_no}\u00a0: r\u00e8glement de {total}", "de": "{document_no}: Zahlung von {total}"}',124);
INSERT INTO "letter_text" VALUES(9,25,'email_body','{"en": "Dear {contact_name},\n\nAttached you find our letter {document_no}. Please pay {total} by {pay_by} into account {iban}, reference {payment_reference}.\n\nKind regards,\n{company_name}", "nl": "Geachte {contact_name},\n\nIn de bijlage vindt u onze brief {document_no}. Wilt u {total} uiterlijk {pay_by} overmaken op rekening {iban}, met kenmerk {payment_reference}?\n\nMet vriendelijke groet,\n{company_name}", "fr": "{contact_name},\n\nVous trouverez ci-joint notre courrier {document_no}. Merci de r\u00e9gler {total} au plus tard le {pay_by} sur le compte {iban}, r\u00e9f\u00e9rence {payment_reference}.\n\nCordialement,\n{company_name}", "de": "Guten Tag {contact_name},\n\nanbei erhalten Sie unser Schreiben {document_no}. Bitte \u00fcberweisen Sie {total} bis zum {pay_by} auf das Konto {iban}, Referenz {payment_reference}.\n\nMit freundlichen Gr\u00fc\u00dfen\n{company_name}"}',125);
INSERT INTO "letter_text" VALUES(9,26,'subject','{"en": "Second reminder: {count:invoice|invoices} past due", "nl": "Tweede aanmaning: {count:factuur|facturen} over de vervaldatum", "fr": "Deuxi\u00e8me relance\u00a0: {count:facture \u00e9chue|factures \u00e9chues}", "de": "Zweite Mahnung: {count:Rechnung|Rechnungen} \u00fcber dem F\u00e4lligkeitsdatum"}',126);
INSERT INTO "letter_text" VALUES(9,26,'beginning','{"en": "We have not yet received full payment after our letter of {previous_date}. The items below are open today. Please pay **{total}** by **{pay_by}**, quoting the reference below.", "nl": "Op onze brief van {previous_date} hebben wij nog geen volledige betaling ontvangen. Vandaag staan de onderstaande posten open. Wij verzoeken u **{total}** te betalen, uiterlijk **{pay_by}**, met het kenmerk hieronder.", "fr": "Notre courrier du {previous_date} est rest\u00e9 sans r\u00e8glement complet. Les postes ci-dessous sont ouverts \u00e0 ce jour. Nous vous prions de r\u00e9gler **{total}** au plus tard le **{pay_by}**, en indiquant la r\u00e9f\u00e9rence ci-dessous.", "de": "auf unser Schreiben vom {previous_date} haben wir noch keinen vollst\u00e4ndigen Zahlungseingang festgestellt. Heute sind die folgenden Posten offen. Bitte zahlen Sie **{total}** bis zum **{pay_by}** unter Angabe der untenstehenden Referenz."}',127);
INSERT INTO "letter_text" VALUES(9,26,'ending','{"en": "If you dispute an item, tell us before that date. Otherwise we will charge the interest and costs that the law allows.", "nl": "Bent u het met een post niet eens, laat het ons dan v\u00f3\u00f3r die datum weten. Anders brengen wij de wettelijke rente en kosten in rekening.", "fr": "Si vous contestez un poste, signalez-le-nous avant cette date. \u00c0 d\u00e9faut, les int\u00e9r\u00eats et frais pr\u00e9vus par la loi vous seront factur\u00e9s.", "de": "Einw\u00e4nde teilen Sie uns bitte vor diesem Datum mit. Andernfalls berechnen wir die gesetzlichen Zinsen und Kosten."}',128);
INSERT INTO "letter_text" VALUES(9,26,'email_subject','{"en": "{document_no}: payment of {total}", "nl": "{document_no}: betaling van {total}", "fr": "{document_no}\u00a0: r\u00e8glement de {total}", "de": "{document_no}: Zahlung von {total}"}',129);
INSERT INTO "letter_text" VALUES(9,26,'email_body','{"en": "Dear {contact_name},\n\nAttached you find our letter {document_no}. Please pay {total} by {pay_by} into account {iban}, reference {payment_reference}.\n\nKind regards,\n{company_name}", "nl": "Geachte {contact_name},\n\nIn de bijlage vindt u onze brief {document_no}. Wilt u {total} uiterlijk {pay_by} overmaken op rekening {iban}, met kenmerk {payment_reference}?\n\nMet vriendelijke groet,\n{company_name}", "fr": "{contact_name},\n\nVous trouverez ci-joint notre courrier {document_no}. Merci de r\u00e9gler {total} au plus tard le {pay_by} sur le compte {iban}, r\u00e9f\u00e9rence {payment_reference}.\n\nCordialement,\n{company_name}", "de": "Guten Tag {contact_name},\n\nanbei erhalten Sie unser Schreiben {document_no}. Bitte \u00fcberweisen Sie {total} bis zum {pay_by} auf das Konto {iban}, Referenz {payment_reference}.\n\nMit freundlichen Gr\u00fc\u00dfen\n{company_name}"}',130);
INSERT INTO "letter_text" VALUES(9,27,'subject','{"en": "Final reminder: {count:invoice|invoices} past due", "nl": "Laatste aanmaning: {count:factuur|facturen} over de vervaldatum", "fr": "Dernier rappel\u00a0: {count:facture \u00e9chue|factures \u00e9chues}", "de": "Letzte Mahnung: {count:Rechnung|Rechnungen} \u00fcber dem F\u00e4lligkeitsdatum"}',131);
INSERT INTO "letter_text" VALUES(9,27,'beginning','{"en": "Despite our letters of {previous_dates}, the items below are still unpaid. This is our last reminder. Please make sure that **{total}** is in our account on **{pay_by}** at the latest.", "nl": "Ondanks onze brieven van {previous_dates} staan de onderstaande posten nog open. Dit is onze laatste aanmaning. Zorgt u ervoor dat **{total}** uiterlijk **{pay_by}** op onze rekening staat.", "fr": "Malgr\u00e9 nos courriers des {previous_dates}, les postes ci-dessous restent impay\u00e9s. Ceci est notre dernier rappel. Veuillez faire en sorte que **{total}** soit sur notre compte le **{pay_by}** au plus tard.", "de": "trotz unserer Schreiben vom {previous_dates} sind die folgenden Posten weiterhin offen. Dies ist unsere letzte Mahnung. Bitte sorgen Sie daf\u00fcr, dass **{total}** sp\u00e4testens am **{pay_by}** auf unserem Konto eingegangen ist."}',132);
INSERT INTO "letter_text" VALUES(9,27,'ending','{"en": "If the amount has not arrived by then, we will hand over the claim for collection without further notice. The costs will be yours as far as the law allows. We reserve all our rights.", "nl": "Is het bedrag dan niet ontvangen, dan geven wij de vordering zonder verder bericht uit handen. De kosten komen, voor zover de wet dat toelaat, voor uw rekening. Wij behouden ons alle rechten voor.", "fr": "Sans paiement \u00e0 cette date, nous confierons le recouvrement \u00e0 un tiers sans autre avis. Les frais seront \u00e0 votre charge dans la mesure permise par la loi. Tous nos droits restent r\u00e9serv\u00e9s.", "de": "Geht der Betrag bis dahin nicht ein, \u00fcbergeben wir die Forderung ohne weitere Ank\u00fcndigung zum Inkasso. Die Kosten gehen zu Ihren Lasten, soweit das Gesetz es zul\u00e4sst. Alle Rechte bleiben vorbehalten."}',133);
INSERT INTO "letter_text" VALUES(9,27,'email_subject','{"en": "{document_no}: payment of {total}", "nl": "{document_no}: betaling van {total}", "fr": "{document_no}\u00a0: r\u00e8glement de {total}", "de": "{document_no}: Zahlung von {total}"}',134);
INSERT INTO "letter_text" VALUES(9,27,'email_body','{"en": "Dear {contact_name},\n\nAttached you find our letter {document_no}. Please pay {total} by {pay_by} into account {iban}, reference {payment_reference}.\n\nKind regards,\n{company_name}", "nl": "Geachte {contact_name},\n\nIn de bijlage vindt u onze brief {document_no}. Wilt u {total} uiterlijk {pay_by} overmaken op rekening {iban}, met kenmerk {payment_reference}?\n\nMet vriendelijke groet,\n{company_name}", "fr": "{contact_name},\n\nVous trouverez ci-joint notre courrier {document_no}. Merci de r\u00e9gler {total} au plus tard le {pay_by} sur le compte {iban}, r\u00e9f\u00e9rence {payment_reference}.\n\nCordialement,\n{company_name}", "de": "Guten Tag {contact_name},\n\nanbei erhalten Sie unser Schreiben {document_no}. Bitte \u00fcberweisen Sie {total} bis zum {pay_by} auf das Konto {iban}, Referenz {payment_reference}.\n\nMit freundlichen Gr\u00fc\u00dfen\n{company_name}"}',135);
INSERT INTO "letter_text" VALUES(10,28,'subject','{"en": "Payment reminder: {count:invoice|invoices} past due", "nl": "Betalingsherinnering: {count:factuur|facturen} over de vervaldatum", "fr": "Rappel de paiement\u00a0: {count:facture \u00e9chue|factures \u00e9chues}", "de": "Zahlungserinnerung: {count:Rechnung|Rechnungen} \u00fcber dem F\u00e4lligkeitsdatum"}',136);
INSERT INTO "letter_text" VALUES(10,28,'beginning','{"en": "Our records show that the items below are past their due date. Your payment may have crossed this letter, or they may have slipped your attention. If you have paid already, please ignore this reminder; otherwise we ask you to pay **{total}** by **{pay_by}**, quoting the reference below.", "nl": "Volgens onze administratie is de betaaltermijn van onderstaande posten verstreken. Misschien is het aan uw aandacht ontsnapt, of heeft uw betaling deze brief gekruist. Hebt u al betaald, dan kunt u deze herinnering als niet verzonden beschouwen. Anders verzoeken wij u **{total}** te betalen, uiterlijk **{pay_by}**, met het kenmerk hieronder.", "fr": "Sauf erreur de notre part, les postes ci-dessous sont arriv\u00e9s \u00e0 \u00e9ch\u00e9ance et restent impay\u00e9s. Il s\u2019agit peut-\u00eatre d\u2019un oubli, ou votre r\u00e8glement a crois\u00e9 ce courrier\u00a0; dans ce cas, veuillez ne pas en tenir compte. Sinon, nous vous prions de r\u00e9gler **{total}** au plus tard le **{pay_by}**, en indiquant la r\u00e9f\u00e9rence ci-dessous.", "de": "f\u00fcr die unten aufgef\u00fchrten Posten ist die Zahlungsfrist abgelaufen. Vielleicht ist es Ihrer Aufmerksamkeit entgangen, oder Ihre Zahlung hat sich mit diesem Schreiben \u00fcberschnitten; dann betrachten Sie es bitte als gegenstandslos. Andernfalls bitten wir Sie, **{total}** bis zum **{pay_by}** unter Angabe der untenstehenden Referenz zu \u00fcberweisen."}',137);
INSERT INTO "letter_text" VALUES(10,28,'ending','{"en": "Is an invoice not right? Please let us know before that date, so that we can put it in order.", "nl": "Klopt een factuur niet? Laat het ons v\u00f3\u00f3r die datum weten, dan zoeken wij het uit.", "fr": "Une facture vous semble inexacte\u00a0? Pr\u00e9venez-nous avant cette date afin que nous puissions la v\u00e9rifier.", "de": "Stimmt etwas an einer Rechnung nicht? Bitte teilen Sie es uns vor diesem Datum mit, damit wir es kl\u00e4ren k\u00f6nnen."}',138);
INSERT INTO "letter_text" VALUES(10,28,'email_subject','{"en": "{document_no}: payment of {total}", "nl": "{document_no}: betaling van {total}", "fr": "{document_no}\u00a0: r\u00e8glement de {total}", "de": "{document_no}: Zahlung von {total}"}',139);
INSERT INTO "letter_text" VALUES(10,28,'email_body','{"en": "Dear {contact_name},\n\nAttached you find our letter {document_no}. Please pay {total} by {pay_by} into account {iban}, reference {payment_reference}.\n\nKind regards,\n{company_name}", "nl": "Geachte {contact_name},\n\nIn de bijlage vindt u onze brief {document_no}. Wilt u {total} uiterlijk {pay_by} overmaken op rekening {iban}, met kenmerk {payment_reference}?\n\nMet vriendelijke groet,\n{company_name}", "fr": "{contact_name},\n\nVous trouverez ci-joint notre courrier {document_no}. Merci de r\u00e9gler {total} au plus tard le {pay_by} sur le compte {iban}, r\u00e9f\u00e9rence {payment_reference}.\n\nCordialement,\n{company_name}", "de": "Guten Tag {contact_name},\n\nanbei erhalten Sie unser Schreiben {document_no}. Bitte \u00fcberweisen Sie {total} bis zum {pay_by} auf das Konto {iban}, Referenz {payment_reference}.\n\nMit freundlichen Gr\u00fc\u00dfen\n{company_name}"}',140);
INSERT INTO "letter_text" VALUES(10,29,'subject','{"en": "Second reminder: {count:invoice|invoices} past due", "nl": "Tweede aanmaning: {count:factuur|facturen} over de vervaldatum", "fr": "Deuxi\u00e8me relance\u00a0: {count:facture \u00e9chue|factures \u00e9chues}", "de": "Zweite Mahnung: {count:Rechnung|Rechnungen} \u00fcber dem F\u00e4lligkeitsdatum"}',141);
INSERT INTO "letter_text" VALUES(10,29,'beginning','{"en": "We have not yet received full payment after our letter of {previous_date}. The items below are open today. Please pay **{total}** by **{pay_by}**, quoting the reference below.", "nl": "Op onze brief van {previous_date} hebben wij nog geen volledige betaling ontvangen. Vandaag staan de onderstaande posten open. Wij verzoeken u **{total}** te betalen, uiterlijk **{pay_by}**, met het kenmerk hieronder.", "fr": "Notre courrier du {previous_date} est rest\u00e9 sans r\u00e8glement complet. Les postes ci-dessous sont ouverts \u00e0 ce jour. Nous vous prions de r\u00e9gler **{total}** au plus tard le **{pay_by}**, en indiquant la r\u00e9f\u00e9rence ci-dessous.", "de": "auf unser Schreiben vom {previous_date} haben wir noch keinen vollst\u00e4ndigen Zahlungseingang festgestellt. Heute sind die folgenden Posten offen. Bitte zahlen Sie **{total}** bis zum **{pay_by}** unter Angabe der untenstehenden Referenz."}',142);
INSERT INTO "letter_text" VALUES(10,29,'ending','{"en": "If you dispute an item, tell us before that date. Otherwise we will charge the interest and costs that the law allows.", "nl": "Bent u het met een post niet eens, laat het ons dan v\u00f3\u00f3r die datum weten. Anders brengen wij de wettelijke rente en kosten in rekening.", "fr": "Si vous contestez un poste, signalez-le-nous avant cette date. \u00c0 d\u00e9faut, les int\u00e9r\u00eats et frais pr\u00e9vus par la loi vous seront factur\u00e9s.", "de": "Einw\u00e4nde teilen Sie uns bitte vor diesem Datum mit. Andernfalls berechnen wir die gesetzlichen Zinsen und Kosten."}',143);
INSERT INTO "letter_text" VALUES(10,29,'email_subject','{"en": "{document_no}: payment of {total}", "nl": "{document_no}: betaling van {total}", "fr": "{document_no}\u00a0: r\u00e8glement de {total}", "de": "{document_no}: Zahlung von {total}"}',144);
INSERT INTO "letter_text" VALUES(10,29,'email_body','{"en": "Dear {contact_name},\n\nAttached you find our letter {document_no}. Please pay {total} by {pay_by} into account {iban}, reference {payment_reference}.\n\nKind regards,\n{company_name}", "nl": "Geachte {contact_name},\n\nIn de bijlage vindt u onze brief {document_no}. Wilt u {total} uiterlijk {pay_by} overmaken op rekening {iban}, met kenmerk {payment_reference}?\n\nMet vriendelijke groet,\n{company_name}", "fr": "{contact_name},\n\nVous trouverez ci-joint notre courrier {document_no}. Merci de r\u00e9gler {total} au plus tard le {pay_by} sur le compte {iban}, r\u00e9f\u00e9rence {payment_reference}.\n\nCordialement,\n{company_name}", "de": "Guten Tag {contact_name},\n\nanbei erhalten Sie unser Schreiben {document_no}. Bitte \u00fcberweisen Sie {total} bis zum {pay_by} auf das Konto {iban}, Referenz {payment_reference}.\n\nMit freundlichen Gr\u00fc\u00dfen\n{company_name}"}',145);
INSERT INTO "letter_text" VALUES(10,30,'subject','{"en": "Final reminder: {count:invoice|invoices} past due", "nl": "Laatste aanmaning: {count:factuur|facturen} over de vervaldatum", "fr": "Dernier rappel\u00a0: {count:facture \u00e9chue|factures \u00e9chues}", "de": "Letzte Mahnung: {count:Rechnung|Rechnungen} \u00fcber dem F\u00e4lligkeitsdatum"}',146);
INSERT INTO "letter_text" VALUES(10,30,'beginning','{"en": "Despite our letters of {previous_dates}, the items below are still unpaid. This is our last reminder. Please make sure that **{total}** is in our account on **{pay_by}** at the latest.", "nl": "Ondanks onze brieven van {previous_dates} staan de onderstaande posten nog open. Dit is onze laatste aanmaning. Zorgt u ervoor dat **{total}** uiterlijk **{pay_by}** op onze rekening staat.", "fr": "Malgr\u00e9 nos courriers des {previous_dates}, les postes ci-dessous restent impay\u00e9s. Ceci est notre dernier rappel. Veuillez faire en sorte que **{total}** soit sur notre compte le **{pay_by}** au plus tard.", "de": "trotz unserer Schreiben vom {previous_dates} sind die folgenden Posten weiterhin offen. Dies ist unsere letzte Mahnung. Bitte sorgen Sie daf\u00fcr, dass **{total}** sp\u00e4testens am **{pay_by}** auf unserem Konto eingegangen ist."}',147);
INSERT INTO "letter_text" VALUES(10,30,'ending','{"en": "If the amount has not arrived by then, we will hand over the claim for collection without further notice. The costs will be yours as far as the law allows. We reserve all our rights.", "nl": "Is het bedrag dan niet ontvangen, dan geven wij de vordering zonder verder bericht uit handen. De kosten komen, voor zover de wet dat toelaat, voor uw rekening. Wij behouden ons alle rechten voor.", "fr": "Sans paiement \u00e0 cette date, nous confierons le recouvrement \u00e0 un tiers sans autre avis. Les frais seront \u00e0 votre charge dans la mesure permise par la loi. Tous nos droits restent r\u00e9serv\u00e9s.", "de": "Geht der Betrag bis dahin nicht ein, \u00fcbergeben wir die Forderung ohne weitere Ank\u00fcndigung zum Inkasso. Die Kosten gehen zu Ihren Lasten, soweit das Gesetz es zul\u00e4sst. Alle Rechte bleiben vorbehalten."}',148);
INSERT INTO "letter_text" VALUES(10,30,'email_subject','{"en": "{document_no}: payment of {total}", "nl": "{document_no}: betaling van {total}", "fr": "{document_no}\u00a0: r\u00e8glement de {total}", "de": "{document_no}: Zahlung von {total}"}',149);
INSERT INTO "letter_text" VALUES(10,30,'email_body','{"en": "Dear {contact_name},\n\nAttached you find our letter {document_no}. Please pay {total} by {pay_by} into account {iban}, reference {payment_reference}.\n\nKind regards,\n{company_name}", "nl": "Geachte {contact_name},\n\nIn de bijlage vindt u onze brief {document_no}. Wilt u {total} uiterlijk {pay_by} overmaken op rekening {iban}, met kenmerk {payment_reference}?\n\nMet vriendelijke groet,\n{company_name}", "fr": "{contact_name},\n\nVous trouverez ci-joint notre courrier {document_no}. Merci de r\u00e9gler {total} au plus tard le {pay_by} sur le compte {iban}, r\u00e9f\u00e9rence {payment_reference}.\n\nCordialement,\n{company_name}", "de": "Guten Tag {contact_name},\n\nanbei erhalten Sie unser Schreiben {document_no}. Bitte \u00fcberweisen Sie {total} bis zum {pay_by} auf das Konto {iban}, Referenz {payment_reference}.\n\nMit freundlichen Gr\u00fc\u00dfen\n{company_name}"}',150);
CREATE TABLE level_currency_fee (
	level_id INTEGER NOT NULL,
	currency VARCHAR(3) NOT NULL,
	fee BIGINT NOT NULL,
	line_fee BIGINT NOT NULL,
	id INTEGER NOT NULL,
	CONSTRAINT pk_level_currency_fee PRIMARY KEY (id),
	CONSTRAINT uq_level_currency_fee_level_id_currency UNIQUE (level_id, currency),
	CONSTRAINT fk_level_currency_fee_level_id FOREIGN KEY(level_id) REFERENCES collection_letter_level (id) ON DELETE CASCADE,
	CONSTRAINT fk_level_currency_fee_currency FOREIGN KEY(currency) REFERENCES currency (code)
);
CREATE TABLE note (
	owner_table VARCHAR(40) NOT NULL,
	owner_id INTEGER NOT NULL,
	text VARCHAR(4000) NOT NULL,
	pinned BOOLEAN NOT NULL,
	id INTEGER NOT NULL,
	company_id INTEGER NOT NULL,
	version INTEGER NOT NULL,
	CONSTRAINT pk_note PRIMARY KEY (id),
	CONSTRAINT fk_note_company_id FOREIGN KEY(company_id) REFERENCES company (id) ON DELETE RESTRICT
);
CREATE TABLE number_series (
	code VARCHAR(20) NOT NULL,
	names JSON NOT NULL,
	gapless BOOLEAN NOT NULL,
	manual BOOLEAN NOT NULL,
	date_order VARCHAR(40) NOT NULL,
	id INTEGER NOT NULL,
	company_id INTEGER NOT NULL,
	version INTEGER NOT NULL,
	CONSTRAINT pk_number_series PRIMARY KEY (id),
	CONSTRAINT uq_number_series_company_id_code UNIQUE (company_id, code),
	CONSTRAINT ck_number_series_date_order CHECK (date_order IN ('off', 'warn', 'enforce')),
	CONSTRAINT fk_number_series_company_id FOREIGN KEY(company_id) REFERENCES company (id) ON DELETE RESTRICT
);
INSERT INTO "number_series" VALUES('CUST','{"en": "Customers", "nl": "Klanten", "fr": "Clients", "de": "Debitoren"}',0,1,'off',1,1,1);
INSERT INTO "number_series" VALUES('INV','{"en": "Sales invoices", "nl": "Verkoopfacturen", "fr": "Factures clients", "de": "Debitorenrechnungen"}',1,0,'warn',2,1,1);
INSERT INTO "number_series" VALUES('CRN','{"en": "Credit notes", "nl": "Creditnota\u2019s", "fr": "Avoirs", "de": "Gutschriften"}',1,0,'warn',3,1,1);
INSERT INTO "number_series" VALUES('INTN','{"en": "Interest notes", "nl": "Rentenota\u2019s", "fr": "Notes d\u2019int\u00e9r\u00eats", "de": "Zinsrechnungen"}',1,0,'warn',4,1,1);
INSERT INTO "number_series" VALUES('LETTER','{"en": "Collection letters", "nl": "Aanmaningen", "fr": "Lettres de relance", "de": "Mahnungen"}',1,0,'warn',5,1,1);
INSERT INTO "number_series" VALUES('V-INV','{"en": "Vouchers INV", "nl": "Boekstukken INV", "fr": "Pi\u00e8ces INV", "de": "Belege INV"}',1,0,'off',6,1,1);
INSERT INTO "number_series" VALUES('V-CRN','{"en": "Vouchers CRN", "nl": "Boekstukken CRN", "fr": "Pi\u00e8ces CRN", "de": "Belege CRN"}',1,0,'off',7,1,1);
INSERT INTO "number_series" VALUES('V-FTI','{"en": "Vouchers FTI", "nl": "Boekstukken FTI", "fr": "Pi\u00e8ces FTI", "de": "Belege FTI"}',1,0,'off',8,1,1);
INSERT INTO "number_series" VALUES('V-FTC','{"en": "Vouchers FTC", "nl": "Boekstukken FTC", "fr": "Pi\u00e8ces FTC", "de": "Belege FTC"}',1,0,'off',9,1,1);
INSERT INTO "number_series" VALUES('V-PRE','{"en": "Vouchers PRE", "nl": "Boekstukken PRE", "fr": "Pi\u00e8ces PRE", "de": "Belege PRE"}',1,0,'off',10,1,1);
INSERT INTO "number_series" VALUES('V-PAY','{"en": "Vouchers PAY", "nl": "Boekstukken PAY", "fr": "Pi\u00e8ces PAY", "de": "Belege PAY"}',1,0,'off',11,1,1);
INSERT INTO "number_series" VALUES('V-SET','{"en": "Vouchers SET", "nl": "Boekstukken SET", "fr": "Pi\u00e8ces SET", "de": "Belege SET"}',1,0,'off',12,1,1);
INSERT INTO "number_series" VALUES('V-REF','{"en": "Vouchers REF", "nl": "Boekstukken REF", "fr": "Pi\u00e8ces REF", "de": "Belege REF"}',1,0,'off',13,1,1);
INSERT INTO "number_series" VALUES('V-BNK','{"en": "Vouchers BNK", "nl": "Boekstukken BNK", "fr": "Pi\u00e8ces BNK", "de": "Belege BNK"}',1,0,'off',14,1,1);
INSERT INTO "number_series" VALUES('V-BOE','{"en": "Vouchers BOE", "nl": "Boekstukken BOE", "fr": "Pi\u00e8ces BOE", "de": "Belege BOE"}',1,0,'off',15,1,1);
INSERT INTO "number_series" VALUES('V-INT','{"en": "Vouchers INT", "nl": "Boekstukken INT", "fr": "Pi\u00e8ces INT", "de": "Belege INT"}',1,0,'off',16,1,1);
INSERT INTO "number_series" VALUES('V-CLT','{"en": "Vouchers CLT", "nl": "Boekstukken CLT", "fr": "Pi\u00e8ces CLT", "de": "Belege CLT"}',1,0,'off',17,1,1);
INSERT INTO "number_series" VALUES('V-WOF','{"en": "Vouchers WOF", "nl": "Boekstukken WOF", "fr": "Pi\u00e8ces WOF", "de": "Belege WOF"}',1,0,'off',18,1,1);
INSERT INTO "number_series" VALUES('V-FXR','{"en": "Vouchers FXR", "nl": "Boekstukken FXR", "fr": "Pi\u00e8ces FXR", "de": "Belege FXR"}',1,0,'off',19,1,1);
INSERT INTO "number_series" VALUES('V-GEN','{"en": "Vouchers GEN", "nl": "Boekstukken GEN", "fr": "Pi\u00e8ces GEN", "de": "Belege GEN"}',1,0,'off',20,1,1);
INSERT INTO "number_series" VALUES('V-OPN','{"en": "Vouchers OPN", "nl": "Boekstukken OPN", "fr": "Pi\u00e8ces OPN", "de": "Belege OPN"}',1,0,'off',21,1,1);
INSERT INTO "number_series" VALUES('PAYJ','{"en": "Payment journals", "nl": "Betalingsjournalen", "fr": "Journaux de r\u00e8glement", "de": "Zahlungsjournale"}',0,0,'off',22,1,1);
INSERT INTO "number_series" VALUES('GENJ','{"en": "General journals", "nl": "Memoriaaljournalen", "fr": "Journaux d\u2019op\u00e9rations diverses", "de": "Allgemeine Journale"}',0,0,'off',23,1,1);
INSERT INTO "number_series" VALUES('CASE','{"en": "Cases", "nl": "Dossiers", "fr": "Dossiers", "de": "F\u00e4lle"}',0,0,'off',24,1,1);
CREATE TABLE number_series_line (
	series_id INTEGER NOT NULL,
	start DATE NOT NULL,
	mask VARCHAR(40) NOT NULL,
	first INTEGER NOT NULL,
	last INTEGER NOT NULL,
	warn_at INTEGER,
	last_used INTEGER NOT NULL,
	skipped INTEGER NOT NULL,
	last_date DATE,
	id INTEGER NOT NULL,
	CONSTRAINT pk_number_series_line PRIMARY KEY (id),
	CONSTRAINT uq_number_series_line_series_id_start UNIQUE (series_id, start),
	CONSTRAINT ck_number_series_line_last_used CHECK (last_used between first - 1 and "last"),
	CONSTRAINT fk_number_series_line_series_id FOREIGN KEY(series_id) REFERENCES number_series (id)
);
INSERT INTO "number_series_line" VALUES(1,'1900-01-01','{N:5}',10001,99999999,NULL,10001,0,'2026-03-07',1);
INSERT INTO "number_series_line" VALUES(2,'1900-01-01','VF-{YYYY}-{N:5}',1,99999999,NULL,0,0,NULL,2);
INSERT INTO "number_series_line" VALUES(3,'1900-01-01','VC-{YYYY}-{N:5}',1,99999999,NULL,0,0,NULL,3);
INSERT INTO "number_series_line" VALUES(4,'1900-01-01','RN-{YYYY}-{N:5}',1,99999999,NULL,0,0,NULL,4);
INSERT INTO "number_series_line" VALUES(5,'1900-01-01','AM-{YYYY}-{N:5}',1,99999999,NULL,0,0,NULL,5);
INSERT INTO "number_series_line" VALUES(6,'1900-01-01','INV-{YYYY}-{N:6}',1,99999999,NULL,0,0,NULL,6);
INSERT INTO "number_series_line" VALUES(7,'1900-01-01','CRN-{YYYY}-{N:6}',1,99999999,NULL,0,0,NULL,7);
INSERT INTO "number_series_line" VALUES(8,'1900-01-01','FTI-{YYYY}-{N:6}',1,99999999,NULL,0,0,NULL,8);
INSERT INTO "number_series_line" VALUES(9,'1900-01-01','FTC-{YYYY}-{N:6}',1,99999999,NULL,0,0,NULL,9);
INSERT INTO "number_series_line" VALUES(10,'1900-01-01','PRE-{YYYY}-{N:6}',1,99999999,NULL,0,0,NULL,10);
INSERT INTO "number_series_line" VALUES(11,'1900-01-01','PAY-{YYYY}-{N:6}',1,99999999,NULL,0,0,NULL,11);
INSERT INTO "number_series_line" VALUES(12,'1900-01-01','SET-{YYYY}-{N:6}',1,99999999,NULL,0,0,NULL,12);
INSERT INTO "number_series_line" VALUES(13,'1900-01-01','REF-{YYYY}-{N:6}',1,99999999,NULL,0,0,NULL,13);
INSERT INTO "number_series_line" VALUES(14,'1900-01-01','BNK-{YYYY}-{N:6}',1,99999999,NULL,0,0,NULL,14);
INSERT INTO "number_series_line" VALUES(15,'1900-01-01','BOE-{YYYY}-{N:6}',1,99999999,NULL,0,0,NULL,15);
INSERT INTO "number_series_line" VALUES(16,'1900-01-01','INT-{YYYY}-{N:6}',1,99999999,NULL,0,0,NULL,16);
INSERT INTO "number_series_line" VALUES(17,'1900-01-01','CLT-{YYYY}-{N:6}',1,99999999,NULL,0,0,NULL,17);
INSERT INTO "number_series_line" VALUES(18,'1900-01-01','WOF-{YYYY}-{N:6}',1,99999999,NULL,0,0,NULL,18);
INSERT INTO "number_series_line" VALUES(19,'1900-01-01','FXR-{YYYY}-{N:6}',1,99999999,NULL,0,0,NULL,19);
INSERT INTO "number_series_line" VALUES(20,'1900-01-01','GEN-{YYYY}-{N:6}',1,99999999,NULL,0,0,NULL,20);
INSERT INTO "number_series_line" VALUES(21,'1900-01-01','OPN-{YYYY}-{N:6}',1,99999999,NULL,0,0,NULL,21);
INSERT INTO "number_series_line" VALUES(22,'1900-01-01','BJ-{YYYY}-{N:4}',1,99999999,NULL,0,0,NULL,22);
INSERT INTO "number_series_line" VALUES(23,'1900-01-01','MJ-{YYYY}-{N:4}',1,99999999,NULL,0,0,NULL,23);
INSERT INTO "number_series_line" VALUES(24,'1900-01-01','D-{YYYY}-{N:4}',1,99999999,NULL,0,0,NULL,24);
INSERT INTO "number_series_line" VALUES(21,'2026-01-01','OPN-{YYYY}-{N:6}',1,99999999,NULL,2,0,'2026-03-07',25);
CREATE TABLE number_series_use (
	purpose VARCHAR(40) NOT NULL,
	customer_group_id INTEGER,
	series_id INTEGER NOT NULL,
	id INTEGER NOT NULL,
	company_id INTEGER NOT NULL,
	version INTEGER NOT NULL,
	CONSTRAINT pk_number_series_use PRIMARY KEY (id),
	CONSTRAINT fk_number_series_use_customer_group_id FOREIGN KEY(customer_group_id) REFERENCES customer_group (id),
	CONSTRAINT fk_number_series_use_series_id FOREIGN KEY(series_id) REFERENCES number_series (id),
	CONSTRAINT fk_number_series_use_company_id FOREIGN KEY(company_id) REFERENCES company (id) ON DELETE RESTRICT
);
INSERT INTO "number_series_use" VALUES('customer',NULL,1,1,1,1);
INSERT INTO "number_series_use" VALUES('sales_invoice',NULL,2,2,1,1);
INSERT INTO "number_series_use" VALUES('free_text_invoice',NULL,2,3,1,1);
INSERT INTO "number_series_use" VALUES('prepayment_invoice',NULL,2,4,1,1);
INSERT INTO "number_series_use" VALUES('credit_note',NULL,3,5,1,1);
INSERT INTO "number_series_use" VALUES('free_text_credit_note',NULL,3,6,1,1);
INSERT INTO "number_series_use" VALUES('interest_note',NULL,4,7,1,1);
INSERT INTO "number_series_use" VALUES('collection_letter',NULL,5,8,1,1);
INSERT INTO "number_series_use" VALUES('voucher_INV',NULL,6,9,1,1);
INSERT INTO "number_series_use" VALUES('voucher_CRN',NULL,7,10,1,1);
INSERT INTO "number_series_use" VALUES('voucher_FTI',NULL,8,11,1,1);
INSERT INTO "number_series_use" VALUES('voucher_FTC',NULL,9,12,1,1);
INSERT INTO "number_series_use" VALUES('voucher_PRE',NULL,10,13,1,1);
INSERT INTO "number_series_use" VALUES('voucher_PAY',NULL,11,14,1,1);
INSERT INTO "number_series_use" VALUES('voucher_SET',NULL,12,15,1,1);
INSERT INTO "number_series_use" VALUES('voucher_REF',NULL,13,16,1,1);
INSERT INTO "number_series_use" VALUES('voucher_BNK',NULL,14,17,1,1);
INSERT INTO "number_series_use" VALUES('voucher_BOE',NULL,15,18,1,1);
INSERT INTO "number_series_use" VALUES('voucher_INT',NULL,16,19,1,1);
INSERT INTO "number_series_use" VALUES('voucher_CLT',NULL,17,20,1,1);
INSERT INTO "number_series_use" VALUES('voucher_WOF',NULL,18,21,1,1);
INSERT INTO "number_series_use" VALUES('voucher_FXR',NULL,19,22,1,1);
INSERT INTO "number_series_use" VALUES('voucher_GEN',NULL,20,23,1,1);
INSERT INTO "number_series_use" VALUES('voucher_OPN',NULL,21,24,1,1);
INSERT INTO "number_series_use" VALUES('payment_journal',NULL,22,25,1,1);
INSERT INTO "number_series_use" VALUES('general_journal',NULL,23,26,1,1);
INSERT INTO "number_series_use" VALUES('case',NULL,24,27,1,1);
CREATE TABLE outgoing_message (
	document_table VARCHAR(40) NOT NULL,
	document_id INTEGER NOT NULL,
	customer_id INTEGER,
	channel VARCHAR(40) NOT NULL,
	at VARCHAR(27) NOT NULL,
	sender VARCHAR(254) NOT NULL,
	recipient VARCHAR(254),
	subject VARCHAR(250),
	body TEXT,
	attachments JSON NOT NULL,
	message_id VARCHAR(120) NOT NULL,
	result VARCHAR(40) NOT NULL,
	answer VARCHAR(250),
	sent_by_id INTEGER NOT NULL,
	erased_at VARCHAR(27),
	id INTEGER NOT NULL,
	company_id INTEGER NOT NULL,
	CONSTRAINT pk_outgoing_message PRIMARY KEY (id),
	CONSTRAINT fk_outgoing_message_customer_id FOREIGN KEY(customer_id) REFERENCES customer (id),
	CONSTRAINT ck_outgoing_message_channel CHECK (channel IN ('client', 'smtp')),
	CONSTRAINT ck_outgoing_message_result CHECK (result IN ('handed_over', 'sent', 'failed', 'unknown')),
	CONSTRAINT fk_outgoing_message_sent_by_id FOREIGN KEY(sent_by_id) REFERENCES user (id),
	CONSTRAINT fk_outgoing_message_company_id FOREIGN KEY(company_id) REFERENCES company (id) ON DELETE RESTRICT
);
CREATE TABLE output_attempt (
	item_id INTEGER NOT NULL,
	at VARCHAR(27) NOT NULL,
	result VARCHAR(20) NOT NULL,
	message VARCHAR(250),
	id INTEGER NOT NULL,
	CONSTRAINT pk_output_attempt PRIMARY KEY (id),
	CONSTRAINT fk_output_attempt_item_id FOREIGN KEY(item_id) REFERENCES output_item (id)
);
CREATE TABLE output_item (
	document_table VARCHAR(40) NOT NULL,
	document_id INTEGER NOT NULL,
	channel VARCHAR(40) NOT NULL,
	recipient VARCHAR(120),
	status VARCHAR(40) NOT NULL,
	handed_over BOOLEAN NOT NULL,
	token VARCHAR(36),
	archived_id INTEGER,
	id INTEGER NOT NULL,
	company_id INTEGER NOT NULL,
	CONSTRAINT pk_output_item PRIMARY KEY (id),
	CONSTRAINT ck_output_item_channel CHECK (channel IN ('print', 'pdf', 'email', 'e_invoice', 'file')),
	CONSTRAINT ck_output_item_status CHECK (status IN ('to_do', 'in_progress', 'done', 'failed', 'not_needed')),
	CONSTRAINT fk_output_item_archived_id FOREIGN KEY(archived_id) REFERENCES archived_document (id),
	CONSTRAINT fk_output_item_company_id FOREIGN KEY(company_id) REFERENCES company (id) ON DELETE RESTRICT
);
CREATE TABLE party (
	no VARCHAR(20) NOT NULL,
	name VARCHAR(100) NOT NULL,
	id INTEGER NOT NULL,
	version INTEGER NOT NULL,
	CONSTRAINT pk_party PRIMARY KEY (id),
	CONSTRAINT uq_party_no UNIQUE (no)
);
INSERT INTO "party" VALUES('1-10001','De Vries',1,1);
CREATE TABLE payment_day (
	code VARCHAR(10) NOT NULL,
	unit VARCHAR(40) NOT NULL,
	days JSON NOT NULL,
	id INTEGER NOT NULL,
	company_id INTEGER NOT NULL,
	version INTEGER NOT NULL,
	CONSTRAINT pk_payment_day PRIMARY KEY (id),
	CONSTRAINT uq_payment_day_company_id_code UNIQUE (company_id, code),
	CONSTRAINT ck_payment_day_unit CHECK (unit IN ('week', 'month')),
	CONSTRAINT fk_payment_day_company_id FOREIGN KEY(company_id) REFERENCES company (id) ON DELETE RESTRICT
);
CREATE TABLE payment_method (
	code VARCHAR(10) NOT NULL,
	texts JSON NOT NULL,
	payment_type VARCHAR(40) NOT NULL,
	uncl4461 VARCHAR(3),
	prints_qr BOOLEAN NOT NULL,
	account_id INTEGER,
	bank_id INTEGER,
	grace_days INTEGER NOT NULL,
	active BOOLEAN NOT NULL,
	id INTEGER NOT NULL,
	company_id INTEGER NOT NULL,
	version INTEGER NOT NULL,
	CONSTRAINT pk_payment_method PRIMARY KEY (id),
	CONSTRAINT uq_payment_method_company_id_code UNIQUE (company_id, code),
	CONSTRAINT ck_payment_method_payment_type CHECK (payment_type IN ('bank_transfer', 'direct_debit', 'bill_of_exchange', 'cash', 'cheque', 'card', 'online', 'set_off', 'other')),
	CONSTRAINT fk_payment_method_account_id FOREIGN KEY(account_id) REFERENCES account (id),
	CONSTRAINT fk_payment_method_bank_id FOREIGN KEY(bank_id) REFERENCES company_bank_account (id),
	CONSTRAINT fk_payment_method_company_id FOREIGN KEY(company_id) REFERENCES company (id) ON DELETE RESTRICT
);
INSERT INTO "payment_method" VALUES('BANK','{"en": "Bank transfer", "nl": "Overschrijving", "fr": "Virement", "de": "\u00dcberweisung"}','bank_transfer','58',1,NULL,NULL,0,1,1,1,1);
INSERT INTO "payment_method" VALUES('DD','{"en": "Direct debit", "nl": "Incasso", "fr": "Pr\u00e9l\u00e8vement", "de": "Lastschrift"}','direct_debit','59',0,NULL,NULL,0,1,2,1,1);
INSERT INTO "payment_method" VALUES('CASH','{"en": "Cash", "nl": "Contant", "fr": "Esp\u00e8ces", "de": "Bar"}','cash','10',0,NULL,NULL,0,1,3,1,1);
INSERT INTO "payment_method" VALUES('CHEQUE','{"en": "Cheque", "nl": "Cheque", "fr": "Ch\u00e8que", "de": "Scheck"}','cheque','20',0,NULL,NULL,0,1,4,1,1);
INSERT INTO "payment_method" VALUES('CARD','{"en": "Card", "nl": "Kaart", "fr": "Carte", "de": "Karte"}','card','48',0,NULL,NULL,0,1,5,1,1);
INSERT INTO "payment_method" VALUES('BILL','{"en": "Bill of exchange", "nl": "Wissel", "fr": "Effet de commerce", "de": "Wechsel"}','bill_of_exchange','70',0,NULL,NULL,0,1,6,1,1);
CREATE TABLE payment_schedule (
	code VARCHAR(10) NOT NULL,
	texts JSON NOT NULL,
	allocation VARCHAR(40) NOT NULL,
	interval INTEGER NOT NULL,
	unit VARCHAR(40) NOT NULL,
	count INTEGER,
	amount BIGINT,
	minimum BIGINT,
	vat_allocation VARCHAR(40) NOT NULL,
	charge_allocation VARCHAR(40) NOT NULL,
	id INTEGER NOT NULL,
	company_id INTEGER NOT NULL,
	version INTEGER NOT NULL,
	CONSTRAINT pk_payment_schedule PRIMARY KEY (id),
	CONSTRAINT uq_payment_schedule_company_id_code UNIQUE (company_id, code),
	CONSTRAINT ck_payment_schedule_allocation CHECK (allocation IN ('total', 'fixed_amount', 'fixed_number', 'specified')),
	CONSTRAINT ck_payment_schedule_unit CHECK (unit IN ('day', 'week', 'month', 'year')),
	CONSTRAINT ck_payment_schedule_vat_allocation CHECK (vat_allocation IN ('proportional', 'first', 'last')),
	CONSTRAINT ck_payment_schedule_charge_allocation CHECK (charge_allocation IN ('proportional', 'first', 'last')),
	CONSTRAINT fk_payment_schedule_company_id FOREIGN KEY(company_id) REFERENCES company (id) ON DELETE RESTRICT
);
CREATE TABLE payment_schedule_line (
	schedule_id INTEGER NOT NULL,
	no INTEGER NOT NULL,
	percent BIGINT,
	amount BIGINT,
	id INTEGER NOT NULL,
	CONSTRAINT pk_payment_schedule_line PRIMARY KEY (id),
	CONSTRAINT uq_payment_schedule_line_schedule_id_no UNIQUE (schedule_id, no),
	CONSTRAINT fk_payment_schedule_line_schedule_id FOREIGN KEY(schedule_id) REFERENCES payment_schedule (id) ON DELETE CASCADE
);
CREATE TABLE payment_term (
	code VARCHAR(10) NOT NULL,
	texts JSON NOT NULL,
	method VARCHAR(40) NOT NULL,
	months INTEGER NOT NULL,
	days INTEGER NOT NULL,
	payment_day_id INTEGER,
	business_day VARCHAR(40) NOT NULL,
	cash BOOLEAN NOT NULL,
	cash_account_id INTEGER,
	credit_rank INTEGER,
	id INTEGER NOT NULL,
	company_id INTEGER NOT NULL,
	version INTEGER NOT NULL,
	CONSTRAINT pk_payment_term PRIMARY KEY (id),
	CONSTRAINT uq_payment_term_company_id_code UNIQUE (company_id, code),
	CONSTRAINT ck_payment_term_forward CHECK (months >= 0 and days >= 0),
	CONSTRAINT ck_payment_term_method CHECK (method IN ('net', 'current_week', 'current_month', 'current_quarter', 'current_year', 'cash_on_delivery')),
	CONSTRAINT fk_payment_term_payment_day_id FOREIGN KEY(payment_day_id) REFERENCES payment_day (id),
	CONSTRAINT ck_payment_term_business_day CHECK (business_day IN ('none', 'next', 'previous')),
	CONSTRAINT fk_payment_term_cash_account_id FOREIGN KEY(cash_account_id) REFERENCES account (id),
	CONSTRAINT fk_payment_term_company_id FOREIGN KEY(company_id) REFERENCES company (id) ON DELETE RESTRICT
);
INSERT INTO "payment_term" VALUES('N0','{"en": "Immediately", "nl": "Direct", "fr": "\u00c0 r\u00e9ception", "de": "Sofort"}','net',0,0,NULL,'none',0,NULL,NULL,1,1,1);
INSERT INTO "payment_term" VALUES('N8','{"en": "8 days net", "nl": "8 dagen netto", "fr": "8 jours nets", "de": "8 Tage netto"}','net',0,8,NULL,'none',0,NULL,NULL,2,1,1);
INSERT INTO "payment_term" VALUES('N14','{"en": "14 days net", "nl": "14 dagen netto", "fr": "14 jours nets", "de": "14 Tage netto"}','net',0,14,NULL,'none',0,NULL,NULL,3,1,1);
INSERT INTO "payment_term" VALUES('N30','{"en": "30 days net", "nl": "30 dagen netto", "fr": "30 jours nets", "de": "30 Tage netto"}','net',0,30,NULL,'none',0,NULL,NULL,4,1,1);
INSERT INTO "payment_term" VALUES('N45','{"en": "45 days net", "nl": "45 dagen netto", "fr": "45 jours nets", "de": "45 Tage netto"}','net',0,45,NULL,'none',0,NULL,NULL,5,1,1);
INSERT INTO "payment_term" VALUES('N60','{"en": "60 days net", "nl": "60 dagen netto", "fr": "60 jours nets", "de": "60 Tage netto"}','net',0,60,NULL,'none',0,NULL,NULL,6,1,1);
INSERT INTO "payment_term" VALUES('EOM','{"en": "End of month", "nl": "Einde maand", "fr": "Fin de mois", "de": "Monatsende"}','current_month',0,0,NULL,'none',0,NULL,NULL,7,1,1);
INSERT INTO "payment_term" VALUES('EOM30','{"en": "30 days end of month", "nl": "30 dagen einde maand", "fr": "30 jours fin de mois", "de": "30 Tage Monatsende"}','current_month',0,30,NULL,'none',0,NULL,NULL,8,1,1);
CREATE TABLE period_access (
	period_id INTEGER NOT NULL,
	module VARCHAR(40) NOT NULL,
	access VARCHAR(40) NOT NULL,
	role_id INTEGER,
	id INTEGER NOT NULL,
	company_id INTEGER NOT NULL,
	version INTEGER NOT NULL,
	CONSTRAINT pk_period_access PRIMARY KEY (id),
	CONSTRAINT uq_period_access_company_id_period_id_module UNIQUE (company_id, period_id, module),
	CONSTRAINT ck_period_access_role CHECK ((access = 'role') = (role_id is not null)),
	CONSTRAINT fk_period_access_period_id FOREIGN KEY(period_id) REFERENCES fiscal_period (id),
	CONSTRAINT ck_period_access_module CHECK (module IN ('sales_orders', 'customer_invoices', 'customer_payments', 'bills_of_exchange', 'collections', 'revaluation_ledger')),
	CONSTRAINT ck_period_access_access CHECK (access IN ('all', 'none', 'role')),
	CONSTRAINT fk_period_access_role_id FOREIGN KEY(role_id) REFERENCES role (id),
	CONSTRAINT fk_period_access_company_id FOREIGN KEY(company_id) REFERENCES company (id) ON DELETE RESTRICT
);
CREATE TABLE period_status (
	period_id INTEGER NOT NULL,
	status VARCHAR(40) NOT NULL,
	id INTEGER NOT NULL,
	company_id INTEGER NOT NULL,
	version INTEGER NOT NULL,
	CONSTRAINT pk_period_status PRIMARY KEY (id),
	CONSTRAINT uq_period_status_company_id_period_id UNIQUE (company_id, period_id),
	CONSTRAINT fk_period_status_period_id FOREIGN KEY(period_id) REFERENCES fiscal_period (id),
	CONSTRAINT ck_period_status_status CHECK (status IN ('open', 'on_hold', 'permanently_closed')),
	CONSTRAINT fk_period_status_company_id FOREIGN KEY(company_id) REFERENCES company (id) ON DELETE RESTRICT
);
CREATE TABLE posting_profile (
	code VARCHAR(10) NOT NULL,
	names JSON NOT NULL,
	settlement BOOLEAN NOT NULL,
	interest BOOLEAN NOT NULL,
	collection_letter BOOLEAN NOT NULL,
	revalue BOOLEAN NOT NULL,
	close_profile_id INTEGER,
	id INTEGER NOT NULL,
	company_id INTEGER NOT NULL,
	version INTEGER NOT NULL,
	CONSTRAINT pk_posting_profile PRIMARY KEY (id),
	CONSTRAINT uq_posting_profile_company_id_code UNIQUE (company_id, code),
	CONSTRAINT fk_posting_profile_close_profile_id FOREIGN KEY(close_profile_id) REFERENCES posting_profile (id),
	CONSTRAINT fk_posting_profile_company_id FOREIGN KEY(company_id) REFERENCES company (id) ON DELETE RESTRICT
);
INSERT INTO "posting_profile" VALUES('GEN','{"en": "General", "nl": "Algemeen", "fr": "G\u00e9n\u00e9ral", "de": "Allgemein"}',1,1,1,1,NULL,1,1,1);
INSERT INTO "posting_profile" VALUES('PRE','{"en": "Prepayments", "nl": "Vooruitbetalingen", "fr": "Acomptes", "de": "Anzahlungen"}',1,0,0,0,1,2,1,1);
INSERT INTO "posting_profile" VALUES('BOE','{"en": "Bills of exchange", "nl": "Wissels", "fr": "Effets de commerce", "de": "Wechsel"}',0,0,0,1,NULL,3,1,1);
INSERT INTO "posting_profile" VALUES('BOC','{"en": "Bills remitted for collection", "nl": "Wissels ter incasso", "fr": "Effets remis \u00e0 l\u2019encaissement", "de": "Wechsel zum Inkasso"}',0,0,0,1,NULL,4,1,1);
INSERT INTO "posting_profile" VALUES('BOD','{"en": "Bills remitted for discount", "nl": "Wissels ter disconto", "fr": "Effets remis \u00e0 l\u2019escompte", "de": "Wechsel zum Diskont"}',0,0,0,1,NULL,5,1,1);
INSERT INTO "posting_profile" VALUES('BOP','{"en": "Protested bills", "nl": "Geprotesteerde wissels", "fr": "Effets impay\u00e9s", "de": "Protestierte Wechsel"}',1,1,1,1,NULL,6,1,1);
INSERT INTO "posting_profile" VALUES('DBT','{"en": "Doubtful debtors", "nl": "Dubieuze debiteuren", "fr": "Clients douteux", "de": "Zweifelhafte Forderungen"}',1,1,1,1,NULL,7,1,1);
CREATE TABLE posting_profile_line (
	profile_id INTEGER NOT NULL,
	account_code VARCHAR(40) NOT NULL,
	customer_id INTEGER,
	customer_group_id INTEGER,
	control_account_id INTEGER NOT NULL,
	vatprep_id INTEGER,
	baddebt_id INTEGER,
	interest_account_id INTEGER,
	fee_id INTEGER,
	line_fee_id INTEGER,
	rounding_id INTEGER,
	letter_sequence_id INTEGER,
	interest_terms_id INTEGER,
	id INTEGER NOT NULL,
	CONSTRAINT pk_posting_profile_line PRIMARY KEY (id),
	CONSTRAINT ck_posting_profile_line_table CHECK ((account_code = 'table') = (customer_id is not null)),
	CONSTRAINT ck_posting_profile_line_group CHECK ((account_code = 'group') = (customer_group_id is not null)),
	CONSTRAINT fk_posting_profile_line_profile_id FOREIGN KEY(profile_id) REFERENCES posting_profile (id) ON DELETE CASCADE,
	CONSTRAINT ck_posting_profile_line_account_code CHECK (account_code IN ('table', 'group', 'all')),
	CONSTRAINT fk_posting_profile_line_customer_id FOREIGN KEY(customer_id) REFERENCES customer (id),
	CONSTRAINT fk_posting_profile_line_customer_group_id FOREIGN KEY(customer_group_id) REFERENCES customer_group (id),
	CONSTRAINT fk_posting_profile_line_control_account_id FOREIGN KEY(control_account_id) REFERENCES account (id),
	CONSTRAINT fk_posting_profile_line_vatprep_id FOREIGN KEY(vatprep_id) REFERENCES account (id),
	CONSTRAINT fk_posting_profile_line_baddebt_id FOREIGN KEY(baddebt_id) REFERENCES account (id),
	CONSTRAINT fk_posting_profile_line_interest_account_id FOREIGN KEY(interest_account_id) REFERENCES account (id),
	CONSTRAINT fk_posting_profile_line_fee_id FOREIGN KEY(fee_id) REFERENCES account (id),
	CONSTRAINT fk_posting_profile_line_line_fee_id FOREIGN KEY(line_fee_id) REFERENCES account (id),
	CONSTRAINT fk_posting_profile_line_rounding_id FOREIGN KEY(rounding_id) REFERENCES account (id),
	CONSTRAINT fk_posting_profile_line_letter_sequence_id FOREIGN KEY(letter_sequence_id) REFERENCES collection_letter_sequence (id),
	CONSTRAINT fk_posting_profile_line_interest_terms_id FOREIGN KEY(interest_terms_id) REFERENCES interest_terms (id)
);
INSERT INTO "posting_profile_line" VALUES(1,'all',NULL,NULL,6,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,1);
INSERT INTO "posting_profile_line" VALUES(2,'all',NULL,NULL,16,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,2);
INSERT INTO "posting_profile_line" VALUES(3,'all',NULL,NULL,7,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,3);
INSERT INTO "posting_profile_line" VALUES(4,'all',NULL,NULL,8,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,4);
INSERT INTO "posting_profile_line" VALUES(5,'all',NULL,NULL,9,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,5);
INSERT INTO "posting_profile_line" VALUES(6,'all',NULL,NULL,10,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,6);
INSERT INTO "posting_profile_line" VALUES(7,'all',NULL,NULL,12,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,7);
CREATE TABLE posting_request (
	"key" VARCHAR(36) NOT NULL,
	action VARCHAR(30) NOT NULL,
	document_table VARCHAR(40) NOT NULL,
	document_id INTEGER NOT NULL,
	voucher_id INTEGER,
	id INTEGER NOT NULL,
	company_id INTEGER NOT NULL,
	CONSTRAINT pk_posting_request PRIMARY KEY (id),
	CONSTRAINT uq_posting_request_key UNIQUE ("key"),
	CONSTRAINT fk_posting_request_voucher_id FOREIGN KEY(voucher_id) REFERENCES voucher (id),
	CONSTRAINT fk_posting_request_company_id FOREIGN KEY(company_id) REFERENCES company (id) ON DELETE RESTRICT
);
CREATE TABLE rate_type (
	code VARCHAR(10) NOT NULL,
	names JSON NOT NULL,
	max_age_days INTEGER NOT NULL,
	id INTEGER NOT NULL,
	company_id INTEGER NOT NULL,
	version INTEGER NOT NULL,
	CONSTRAINT pk_rate_type PRIMARY KEY (id),
	CONSTRAINT uq_rate_type_company_id_code UNIQUE (company_id, code),
	CONSTRAINT fk_rate_type_company_id FOREIGN KEY(company_id) REFERENCES company (id) ON DELETE RESTRICT
);
INSERT INTO "rate_type" VALUES('DEFAULT','{"en": "Default", "nl": "Standaard", "fr": "Par d\u00e9faut", "de": "Standard"}',35,1,1,1);
INSERT INTO "rate_type" VALUES('CLOSING','{"en": "Closing rate", "nl": "Slotkoers", "fr": "Cours de cl\u00f4ture", "de": "Stichtagskurs"}',7,2,1,1);
CREATE TABLE reason_code (
	code VARCHAR(10) NOT NULL,
	texts JSON NOT NULL,
	uses JSON NOT NULL,
	printed BOOLEAN NOT NULL,
	account_id INTEGER,
	active BOOLEAN NOT NULL,
	id INTEGER NOT NULL,
	company_id INTEGER NOT NULL,
	version INTEGER NOT NULL,
	CONSTRAINT pk_reason_code PRIMARY KEY (id),
	CONSTRAINT uq_reason_code_company_id_code UNIQUE (company_id, code),
	CONSTRAINT fk_reason_code_account_id FOREIGN KEY(account_id) REFERENCES account (id),
	CONSTRAINT fk_reason_code_company_id FOREIGN KEY(company_id) REFERENCES company (id) ON DELETE RESTRICT
);
INSERT INTO "reason_code" VALUES('AUTO','{"en": "Change made by the program", "nl": "Wijziging door het programma", "fr": "Modification par le programme", "de": "\u00c4nderung durch das Programm"}','["status", "reversal", "period_reopen"]',0,NULL,1,1,1,1);
INSERT INTO "reason_code" VALUES('LATE','{"en": "Pays too late", "nl": "Betaalt te laat", "fr": "Paie en retard", "de": "Zahlt zu sp\u00e4t"}','["status", "credit_hold"]',0,NULL,1,2,1,1);
INSERT INTO "reason_code" VALUES('INSOLV','{"en": "Insolvency", "nl": "Faillissement of surseance", "fr": "Proc\u00e9dure collective", "de": "Insolvenz"}','["status", "credit_hold", "write_off"]',0,NULL,1,3,1,1);
INSERT INTO "reason_code" VALUES('AGREED','{"en": "Agreed with the customer", "nl": "Afgesproken met de klant", "fr": "Convenu avec le client", "de": "Mit dem Kunden vereinbart"}','["status", "credit_release", "adjustment"]',0,NULL,1,4,1,1);
INSERT INTO "reason_code" VALUES('PAID','{"en": "Arrears paid", "nl": "Achterstand betaald", "fr": "Arri\u00e9r\u00e9s r\u00e9gl\u00e9s", "de": "R\u00fcckstand bezahlt"}','["status", "credit_release"]',0,NULL,1,5,1,1);
INSERT INTO "reason_code" VALUES('DISPUTE','{"en": "Dispute", "nl": "Geschil", "fr": "Litige", "de": "Streitfall"}','["status", "credit_note", "adjustment"]',0,NULL,1,6,1,1);
INSERT INTO "reason_code" VALUES('ERROR','{"en": "Entry error", "nl": "Invoerfout", "fr": "Erreur de saisie", "de": "Erfassungsfehler"}','["status", "reversal", "correction", "cancellation", "adjustment", "period_reopen", "rate"]',0,NULL,1,7,1,1);
INSERT INTO "reason_code" VALUES('COURT','{"en": "Given to court or agency", "nl": "Uit handen gegeven", "fr": "Remis au contentieux", "de": "Zum Inkasso abgegeben"}','["status", "write_off"]',0,NULL,1,8,1,1);
INSERT INTO "reason_code" VALUES('SMALL','{"en": "Small balance", "nl": "Klein saldo", "fr": "Petit solde", "de": "Kleinbetrag"}','["write_off", "settle_remainder"]',0,NULL,1,9,1,1);
INSERT INTO "reason_code" VALUES('DOCLATE','{"en": "A document came late", "nl": "Een stuk kwam te laat", "fr": "Une pi\u00e8ce est arriv\u00e9e en retard", "de": "Ein Beleg kam versp\u00e4tet"}','["period_reopen"]',0,NULL,1,10,1,1);
INSERT INTO "reason_code" VALUES('RETURN','{"en": "Returned by the bank", "nl": "Teruggeboekt door de bank", "fr": "Rejet\u00e9 par la banque", "de": "Von der Bank zur\u00fcckgegeben"}','["returned_payment", "reversal"]',0,NULL,1,11,1,1);
INSERT INTO "reason_code" VALUES('CASHDIF','{"en": "Cash difference", "nl": "Kasverschil", "fr": "Diff\u00e9rence de caisse", "de": "Kassendifferenz"}','["cash_difference"]',0,NULL,1,12,1,1);
INSERT INTO "reason_code" VALUES('LOST','{"en": "Ordered elsewhere", "nl": "Elders besteld", "fr": "Command\u00e9 ailleurs", "de": "Anderweitig bestellt"}','["quotation_lost"]',0,NULL,1,13,1,1);
INSERT INTO "reason_code" VALUES('RATE','{"en": "Rate of our bank", "nl": "Koers van onze bank", "fr": "Cours de notre banque", "de": "Kurs unserer Bank"}','["rate"]',0,NULL,1,14,1,1);
CREATE TABLE reference_counter (
	kind VARCHAR(40) NOT NULL,
	last INTEGER NOT NULL,
	id INTEGER NOT NULL,
	company_id INTEGER NOT NULL,
	CONSTRAINT pk_reference_counter PRIMARY KEY (id),
	CONSTRAINT uq_reference_counter_company_id_kind UNIQUE (company_id, kind),
	CONSTRAINT ck_reference_counter_kind CHECK (kind IN ('ogm', 'betalingskenmerk')),
	CONSTRAINT fk_reference_counter_company_id FOREIGN KEY(company_id) REFERENCES company (id) ON DELETE RESTRICT
);
CREATE TABLE retention_rule (
	document_class VARCHAR(30) NOT NULL,
	country_code VARCHAR(2) NOT NULL,
	years INTEGER NOT NULL,
	id INTEGER NOT NULL,
	company_id INTEGER NOT NULL,
	version INTEGER NOT NULL,
	CONSTRAINT pk_retention_rule PRIMARY KEY (id),
	CONSTRAINT uq_retention_rule_company_id_document_class_country_code UNIQUE (company_id, document_class, country_code),
	CONSTRAINT fk_retention_rule_country_code FOREIGN KEY(country_code) REFERENCES country (code),
	CONSTRAINT fk_retention_rule_company_id FOREIGN KEY(company_id) REFERENCES company (id) ON DELETE RESTRICT
);
CREATE TABLE role (
	code VARCHAR(20) NOT NULL,
	names JSON NOT NULL,
	id INTEGER NOT NULL,
	version INTEGER NOT NULL,
	CONSTRAINT pk_role PRIMARY KEY (id),
	CONSTRAINT uq_role_code UNIQUE (code)
);
INSERT INTO "role" VALUES('CLERK','{"en": "Clerk", "nl": "Medewerker", "fr": "Employ\u00e9", "de": "Sachbearbeiter"}',1,1);
INSERT INTO "role" VALUES('CLOSER','{"en": "Closer", "nl": "Afsluiter", "fr": "Responsable de cl\u00f4ture", "de": "Abschlussverantwortlicher"}',2,1);
INSERT INTO "role" VALUES('ADMIN','{"en": "Admin", "nl": "Beheerder", "fr": "Administrateur", "de": "Administrator"}',3,1);
INSERT INTO "role" VALUES('PREPARER','{"en": "Preparer", "nl": "Voorbereider", "fr": "Pr\u00e9parateur", "de": "Vorbereiter"}',4,1);
INSERT INTO "role" VALUES('APPROVER','{"en": "Approver", "nl": "Fiatteur", "fr": "Approbateur", "de": "Freigeber"}',5,1);
CREATE TABLE role_account (
	role VARCHAR(40) NOT NULL,
	currency VARCHAR(3),
	account_id INTEGER NOT NULL,
	id INTEGER NOT NULL,
	company_id INTEGER NOT NULL,
	version INTEGER NOT NULL,
	CONSTRAINT pk_role_account PRIMARY KEY (id),
	CONSTRAINT ck_role_account_role CHECK (role IN ('AR', 'PREPAY', 'DOUBT', 'BOE', 'BOECOL', 'BOEDIS', 'BOEPRO', 'ADVINV', 'BANK', 'CASH', 'TRANSIT', 'CARDCLR', 'REFUND', 'PDC', 'SUSPENSE', 'INTERCO', 'BOELIA', 'ALLOW', 'ACCR', 'COMMPAY', 'OPENING', 'FXGAIN', 'FXLOSS', 'FXUGAIN', 'FXULOSS', 'BADDEBT', 'COMMEXP', 'BOEINT', 'VATOUT', 'VATPEND', 'VATPREP', 'VATIN', 'REV', 'REVRC', 'REVICS', 'REVEXP', 'REVEXM', 'CHARGE', 'SALESDISC', 'CASHDISC', 'LATEDISC', 'PAYDIFF', 'PAYTOL', 'PENNY', 'ROUND', 'CASHDIFF', 'INT', 'FEE', 'LFEE', 'NSF', 'PAYFEE', 'RECHARGE', 'REC', 'BANKFEE', 'FEECOST', 'CARDFEE')),
	CONSTRAINT fk_role_account_currency FOREIGN KEY(currency) REFERENCES currency (code),
	CONSTRAINT fk_role_account_account_id FOREIGN KEY(account_id) REFERENCES account (id),
	CONSTRAINT fk_role_account_company_id FOREIGN KEY(company_id) REFERENCES company (id) ON DELETE RESTRICT
);
INSERT INTO "role_account" VALUES('AR',NULL,6,1,1,1);
INSERT INTO "role_account" VALUES('PREPAY',NULL,16,2,1,1);
INSERT INTO "role_account" VALUES('ADVINV',NULL,17,3,1,1);
INSERT INTO "role_account" VALUES('VATPREP',NULL,22,4,1,1);
INSERT INTO "role_account" VALUES('BOE',NULL,7,5,1,1);
INSERT INTO "role_account" VALUES('BOECOL',NULL,8,6,1,1);
INSERT INTO "role_account" VALUES('BOEDIS',NULL,9,7,1,1);
INSERT INTO "role_account" VALUES('BOEPRO',NULL,10,8,1,1);
INSERT INTO "role_account" VALUES('BOELIA',NULL,23,9,1,1);
INSERT INTO "role_account" VALUES('BOEINT',NULL,29,10,1,1);
INSERT INTO "role_account" VALUES('DOUBT',NULL,12,11,1,1);
INSERT INTO "role_account" VALUES('ALLOW',NULL,13,12,1,1);
INSERT INTO "role_account" VALUES('BADDEBT',NULL,27,13,1,1);
INSERT INTO "role_account" VALUES('TRANSIT',NULL,4,14,1,1);
INSERT INTO "role_account" VALUES('REFUND',NULL,5,15,1,1);
INSERT INTO "role_account" VALUES('CARDCLR',NULL,3,16,1,1);
INSERT INTO "role_account" VALUES('PDC',NULL,11,17,1,1);
INSERT INTO "role_account" VALUES('SUSPENSE',NULL,25,18,1,1);
INSERT INTO "role_account" VALUES('VATPEND',NULL,21,19,1,1);
INSERT INTO "role_account" VALUES('VATIN',NULL,20,20,1,1);
INSERT INTO "role_account" VALUES('REVRC',NULL,33,21,1,1);
INSERT INTO "role_account" VALUES('REVEXP',NULL,36,22,1,1);
INSERT INTO "role_account" VALUES('CHARGE',NULL,38,23,1,1);
INSERT INTO "role_account" VALUES('SALESDISC',NULL,41,24,1,1);
INSERT INTO "role_account" VALUES('CASHDISC',NULL,42,25,1,1);
INSERT INTO "role_account" VALUES('LATEDISC',NULL,42,26,1,1);
INSERT INTO "role_account" VALUES('PAYDIFF',NULL,43,27,1,1);
INSERT INTO "role_account" VALUES('PAYTOL',NULL,43,28,1,1);
INSERT INTO "role_account" VALUES('INT',NULL,44,29,1,1);
INSERT INTO "role_account" VALUES('FEE',NULL,39,30,1,1);
INSERT INTO "role_account" VALUES('LFEE',NULL,39,31,1,1);
INSERT INTO "role_account" VALUES('NSF',NULL,39,32,1,1);
INSERT INTO "role_account" VALUES('PAYFEE',NULL,39,33,1,1);
INSERT INTO "role_account" VALUES('RECHARGE',NULL,39,34,1,1);
INSERT INTO "role_account" VALUES('REC',NULL,40,35,1,1);
INSERT INTO "role_account" VALUES('ROUND',NULL,30,36,1,1);
INSERT INTO "role_account" VALUES('PENNY',NULL,30,37,1,1);
INSERT INTO "role_account" VALUES('CASHDIFF',NULL,30,38,1,1);
INSERT INTO "role_account" VALUES('ACCR',NULL,14,39,1,1);
INSERT INTO "role_account" VALUES('BANKFEE',NULL,28,40,1,1);
INSERT INTO "role_account" VALUES('FEECOST',NULL,28,41,1,1);
INSERT INTO "role_account" VALUES('CARDFEE',NULL,28,42,1,1);
INSERT INTO "role_account" VALUES('INTERCO',NULL,15,43,1,1);
INSERT INTO "role_account" VALUES('OPENING',NULL,49,44,1,1);
INSERT INTO "role_account" VALUES('BANK',NULL,2,45,1,1);
INSERT INTO "role_account" VALUES('CASH',NULL,1,46,1,1);
INSERT INTO "role_account" VALUES('FXGAIN',NULL,45,47,1,1);
INSERT INTO "role_account" VALUES('FXLOSS',NULL,46,48,1,1);
INSERT INTO "role_account" VALUES('FXUGAIN',NULL,47,49,1,1);
INSERT INTO "role_account" VALUES('FXULOSS',NULL,48,50,1,1);
INSERT INTO "role_account" VALUES('COMMEXP',NULL,26,51,1,1);
INSERT INTO "role_account" VALUES('COMMPAY',NULL,24,52,1,1);
INSERT INTO "role_account" VALUES('VATOUT',NULL,18,53,1,1);
INSERT INTO "role_account" VALUES('REV',NULL,31,54,1,1);
INSERT INTO "role_account" VALUES('REVICS',NULL,34,55,1,1);
INSERT INTO "role_account" VALUES('REVEXM',NULL,37,56,1,1);
CREATE TABLE role_member (
	role_id INTEGER NOT NULL,
	user_id INTEGER NOT NULL,
	company_id INTEGER,
	id INTEGER NOT NULL,
	CONSTRAINT pk_role_member PRIMARY KEY (id),
	CONSTRAINT fk_role_member_role_id FOREIGN KEY(role_id) REFERENCES role (id) ON DELETE CASCADE,
	CONSTRAINT fk_role_member_user_id FOREIGN KEY(user_id) REFERENCES user (id),
	CONSTRAINT fk_role_member_company_id FOREIGN KEY(company_id) REFERENCES company (id)
);
INSERT INTO "role_member" VALUES(1,1,NULL,1);
INSERT INTO "role_member" VALUES(2,1,NULL,2);
INSERT INTO "role_member" VALUES(3,1,NULL,3);
INSERT INTO "role_member" VALUES(4,1,NULL,4);
INSERT INTO "role_member" VALUES(5,1,NULL,5);
CREATE TABLE role_permission (
	role_id INTEGER NOT NULL,
	permission VARCHAR(40) NOT NULL,
	limit_amount BIGINT,
	limit_percent BIGINT,
	id INTEGER NOT NULL,
	CONSTRAINT pk_role_permission PRIMARY KEY (id),
	CONSTRAINT uq_role_permission_role_id_permission UNIQUE (role_id, permission),
	CONSTRAINT fk_role_permission_role_id FOREIGN KEY(role_id) REFERENCES role (id) ON DELETE CASCADE
);
INSERT INTO "role_permission" VALUES(1,'post_sales_orders',NULL,NULL,1);
INSERT INTO "role_permission" VALUES(1,'post_customer_invoices',NULL,NULL,2);
INSERT INTO "role_permission" VALUES(1,'post_customer_payments',NULL,NULL,3);
INSERT INTO "role_permission" VALUES(1,'post_bills_of_exchange',NULL,NULL,4);
INSERT INTO "role_permission" VALUES(1,'post_collections',NULL,NULL,5);
INSERT INTO "role_permission" VALUES(1,'post_revaluation_ledger',NULL,NULL,6);
INSERT INTO "role_permission" VALUES(1,'block',NULL,NULL,7);
INSERT INTO "role_permission" VALUES(1,'discount_dates',NULL,NULL,8);
INSERT INTO "role_permission" VALUES(1,'full_settlement',NULL,20000,9);
INSERT INTO "role_permission" VALUES(1,'write_off',2500,NULL,10);
INSERT INTO "role_permission" VALUES(1,'waive',2500,NULL,11);
INSERT INTO "role_permission" VALUES(2,'post_collections',NULL,NULL,12);
INSERT INTO "role_permission" VALUES(2,'post_revaluation_ledger',NULL,NULL,13);
INSERT INTO "role_permission" VALUES(2,'manage_periods',NULL,NULL,14);
INSERT INTO "role_permission" VALUES(2,'exceed_discount',NULL,NULL,15);
INSERT INTO "role_permission" VALUES(2,'full_settlement',NULL,NULL,16);
INSERT INTO "role_permission" VALUES(2,'write_off',NULL,NULL,17);
INSERT INTO "role_permission" VALUES(2,'write_off_disputed',NULL,NULL,18);
INSERT INTO "role_permission" VALUES(2,'waive',NULL,NULL,19);
INSERT INTO "role_permission" VALUES(2,'statement_gaps',NULL,NULL,20);
INSERT INTO "role_permission" VALUES(2,'reopen_reconciliation',NULL,NULL,21);
INSERT INTO "role_permission" VALUES(2,'cancel_deposit',NULL,NULL,22);
INSERT INTO "role_permission" VALUES(2,'regenerate',NULL,NULL,23);
INSERT INTO "role_permission" VALUES(2,'import_difference',NULL,NULL,24);
INSERT INTO "role_permission" VALUES(3,'manage_periods',NULL,NULL,25);
INSERT INTO "role_permission" VALUES(3,'privacy',NULL,NULL,26);
INSERT INTO "role_permission" VALUES(3,'refund_iban',NULL,NULL,27);
INSERT INTO "role_permission" VALUES(3,'restore',NULL,NULL,28);
INSERT INTO "role_permission" VALUES(3,'anonymise',NULL,NULL,29);
INSERT INTO "role_permission" VALUES(3,'setup',NULL,NULL,30);
INSERT INTO "role_permission" VALUES(4,'block',NULL,NULL,31);
INSERT INTO "role_permission" VALUES(4,'limits',NULL,NULL,32);
INSERT INTO "role_permission" VALUES(4,'release',NULL,NULL,33);
INSERT INTO "role_permission" VALUES(4,'exclude_order',NULL,NULL,34);
INSERT INTO "role_permission" VALUES(5,'block',NULL,NULL,35);
INSERT INTO "role_permission" VALUES(5,'limits',NULL,NULL,36);
INSERT INTO "role_permission" VALUES(5,'blocking_rules',NULL,NULL,37);
INSERT INTO "role_permission" VALUES(5,'release',NULL,NULL,38);
INSERT INTO "role_permission" VALUES(5,'override',NULL,NULL,39);
INSERT INTO "role_permission" VALUES(5,'exclude_order',NULL,NULL,40);
CREATE TABLE run_exclusion (
	run_id INTEGER NOT NULL,
	customer_id INTEGER NOT NULL,
	entry_id INTEGER,
	code VARCHAR(30) NOT NULL,
	currency VARCHAR(3),
	amount BIGINT NOT NULL,
	possible_from DATE,
	facts JSON NOT NULL,
	id INTEGER NOT NULL,
	company_id INTEGER NOT NULL,
	CONSTRAINT pk_run_exclusion PRIMARY KEY (id),
	CONSTRAINT fk_run_exclusion_run_id FOREIGN KEY(run_id) REFERENCES collection_run (id),
	CONSTRAINT fk_run_exclusion_customer_id FOREIGN KEY(customer_id) REFERENCES customer (id),
	CONSTRAINT fk_run_exclusion_entry_id FOREIGN KEY(entry_id) REFERENCES customer_ledger_entry (id),
	CONSTRAINT fk_run_exclusion_company_id FOREIGN KEY(company_id) REFERENCES company (id) ON DELETE RESTRICT
);
CREATE TABLE sales_group (
	code VARCHAR(10) NOT NULL,
	names JSON NOT NULL,
	id INTEGER NOT NULL,
	company_id INTEGER NOT NULL,
	version INTEGER NOT NULL,
	CONSTRAINT pk_sales_group PRIMARY KEY (id),
	CONSTRAINT uq_sales_group_company_id_code UNIQUE (company_id, code),
	CONSTRAINT fk_sales_group_company_id FOREIGN KEY(company_id) REFERENCES company (id) ON DELETE RESTRICT
);
CREATE TABLE sales_group_member (
	group_id INTEGER NOT NULL,
	rep_id INTEGER NOT NULL,
	share BIGINT NOT NULL,
	contact BOOLEAN NOT NULL,
	id INTEGER NOT NULL,
	CONSTRAINT pk_sales_group_member PRIMARY KEY (id),
	CONSTRAINT uq_sales_group_member_group_id_rep_id UNIQUE (group_id, rep_id),
	CONSTRAINT fk_sales_group_member_group_id FOREIGN KEY(group_id) REFERENCES sales_group (id) ON DELETE CASCADE,
	CONSTRAINT fk_sales_group_member_rep_id FOREIGN KEY(rep_id) REFERENCES sales_rep (id)
);
CREATE TABLE sales_rep (
	code VARCHAR(10) NOT NULL,
	name VARCHAR(80) NOT NULL,
	account_id INTEGER,
	id INTEGER NOT NULL,
	company_id INTEGER NOT NULL,
	version INTEGER NOT NULL,
	CONSTRAINT pk_sales_rep PRIMARY KEY (id),
	CONSTRAINT uq_sales_rep_company_id_code UNIQUE (company_id, code),
	CONSTRAINT fk_sales_rep_account_id FOREIGN KEY(account_id) REFERENCES account (id),
	CONSTRAINT fk_sales_rep_company_id FOREIGN KEY(company_id) REFERENCES company (id) ON DELETE RESTRICT
);
CREATE TABLE saved_view (
	user_id INTEGER NOT NULL,
	list VARCHAR(40) NOT NULL,
	name VARCHAR(60) NOT NULL,
	definition JSON NOT NULL,
	id INTEGER NOT NULL,
	CONSTRAINT pk_saved_view PRIMARY KEY (id),
	CONSTRAINT uq_saved_view_user_id_list_name UNIQUE (user_id, list, name),
	CONSTRAINT fk_saved_view_user_id FOREIGN KEY(user_id) REFERENCES user (id)
);
CREATE TABLE scheduler_lease (
	holder VARCHAR(120) NOT NULL,
	renewed_at VARCHAR(27) NOT NULL,
	expires_at VARCHAR(27) NOT NULL,
	id INTEGER NOT NULL,
	CONSTRAINT pk_scheduler_lease PRIMARY KEY (id)
);
CREATE TABLE setting (
	company_id INTEGER,
	"key" VARCHAR(60) NOT NULL,
	value JSON NOT NULL,
	id INTEGER NOT NULL,
	version INTEGER NOT NULL,
	CONSTRAINT pk_setting PRIMARY KEY (id),
	CONSTRAINT fk_setting_company_id FOREIGN KEY(company_id) REFERENCES company (id)
);
CREATE TABLE settlement (
	posting_date DATE NOT NULL,
	discount_date DATE,
	origin VARCHAR(40) NOT NULL,
	undoes_id INTEGER,
	intercompany_no VARCHAR(20),
	reason_id INTEGER,
	text VARCHAR(100),
	facts JSON NOT NULL,
	created_at VARCHAR(27) NOT NULL,
	created_by_id INTEGER NOT NULL,
	id INTEGER NOT NULL,
	company_id INTEGER NOT NULL,
	CONSTRAINT pk_settlement PRIMARY KEY (id),
	CONSTRAINT uq_settlement_undoes_id UNIQUE (undoes_id),
	CONSTRAINT ck_settlement_origin CHECK (origin IN ('marks', 'manual', 'automatic', 'bank_line', 'cash_terms', 'credit_note', 'bill_event', 'write_off', 'refund', 'intercompany', 'import')),
	CONSTRAINT fk_settlement_undoes_id FOREIGN KEY(undoes_id) REFERENCES settlement (id),
	CONSTRAINT fk_settlement_reason_id FOREIGN KEY(reason_id) REFERENCES reason_code (id),
	CONSTRAINT fk_settlement_created_by_id FOREIGN KEY(created_by_id) REFERENCES user (id),
	CONSTRAINT fk_settlement_company_id FOREIGN KEY(company_id) REFERENCES company (id) ON DELETE RESTRICT
);
CREATE TABLE settlement_pair (
	settlement_id INTEGER NOT NULL,
	debit_entry_id INTEGER NOT NULL,
	credit_entry_id INTEGER NOT NULL,
	amount BIGINT NOT NULL,
	counter_amount BIGINT NOT NULL,
	accounting_amount BIGINT NOT NULL,
	cross_rate BIGINT,
	discount BIGINT NOT NULL,
	discount_tier INTEGER,
	discount_mode VARCHAR(40) NOT NULL,
	discount_account_id INTEGER,
	penny BIGINT NOT NULL,
	tolerance BIGINT NOT NULL,
	over_under BIGINT NOT NULL,
	write_off BIGINT NOT NULL,
	realised BIGINT NOT NULL,
	unrealised_back BIGINT NOT NULL,
	undoes_id INTEGER,
	facts JSON NOT NULL,
	id INTEGER NOT NULL,
	company_id INTEGER NOT NULL,
	CONSTRAINT pk_settlement_pair PRIMARY KEY (id),
	CONSTRAINT uq_settlement_pair_undoes_id UNIQUE (undoes_id),
	CONSTRAINT ck_settlement_pair_two CHECK (debit_entry_id <> credit_entry_id),
	CONSTRAINT fk_settlement_pair_settlement_id FOREIGN KEY(settlement_id) REFERENCES settlement (id),
	CONSTRAINT fk_settlement_pair_debit_entry_id FOREIGN KEY(debit_entry_id) REFERENCES customer_ledger_entry (id),
	CONSTRAINT fk_settlement_pair_credit_entry_id FOREIGN KEY(credit_entry_id) REFERENCES customer_ledger_entry (id),
	CONSTRAINT ck_settlement_pair_discount_mode CHECK (discount_mode IN ('none', 'normal', 'always', 'never', 'manual', 'full', 'late')),
	CONSTRAINT fk_settlement_pair_discount_account_id FOREIGN KEY(discount_account_id) REFERENCES account (id),
	CONSTRAINT fk_settlement_pair_undoes_id FOREIGN KEY(undoes_id) REFERENCES settlement_pair (id),
	CONSTRAINT fk_settlement_pair_company_id FOREIGN KEY(company_id) REFERENCES company (id) ON DELETE RESTRICT
);
CREATE TABLE tag (
	name VARCHAR(30) NOT NULL,
	id INTEGER NOT NULL,
	company_id INTEGER NOT NULL,
	version INTEGER NOT NULL,
	CONSTRAINT pk_tag PRIMARY KEY (id),
	CONSTRAINT uq_tag_company_id_name UNIQUE (company_id, name),
	CONSTRAINT fk_tag_company_id FOREIGN KEY(company_id) REFERENCES company (id) ON DELETE RESTRICT
);
CREATE TABLE unit (
	code VARCHAR(3) NOT NULL,
	names JSON NOT NULL,
	version INTEGER NOT NULL,
	CONSTRAINT pk_unit PRIMARY KEY (code)
);
INSERT INTO "unit" VALUES('C62','{"en": "Piece", "nl": "Stuk", "fr": "Pi\u00e8ce", "de": "St\u00fcck"}',1);
INSERT INTO "unit" VALUES('H87','{"en": "Item", "nl": "Exemplaar", "fr": "Article", "de": "Exemplar"}',1);
INSERT INTO "unit" VALUES('HUR','{"en": "Hour", "nl": "Uur", "fr": "Heure", "de": "Stunde"}',1);
INSERT INTO "unit" VALUES('DAY','{"en": "Day", "nl": "Dag", "fr": "Jour", "de": "Tag"}',1);
INSERT INTO "unit" VALUES('MON','{"en": "Month", "nl": "Maand", "fr": "Mois", "de": "Monat"}',1);
INSERT INTO "unit" VALUES('KGM','{"en": "Kilogram", "nl": "Kilogram", "fr": "Kilogramme", "de": "Kilogramm"}',1);
INSERT INTO "unit" VALUES('MTR','{"en": "Metre", "nl": "Meter", "fr": "M\u00e8tre", "de": "Meter"}',1);
INSERT INTO "unit" VALUES('KMT','{"en": "Kilometre", "nl": "Kilometer", "fr": "Kilom\u00e8tre", "de": "Kilometer"}',1);
INSERT INTO "unit" VALUES('LTR','{"en": "Litre", "nl": "Liter", "fr": "Litre", "de": "Liter"}',1);
CREATE TABLE user (
	login VARCHAR(40) NOT NULL,
	display_name VARCHAR(80) NOT NULL,
	password_hash VARCHAR(200),
	language VARCHAR(40) NOT NULL,
	region VARCHAR(10) NOT NULL,
	mail_mode VARCHAR(40) NOT NULL,
	disabled_at VARCHAR(27),
	id INTEGER NOT NULL,
	version INTEGER NOT NULL,
	CONSTRAINT pk_user PRIMARY KEY (id),
	CONSTRAINT uq_user_login UNIQUE (login),
	CONSTRAINT ck_user_language CHECK (language IN ('en', 'nl', 'fr', 'de')),
	CONSTRAINT ck_user_mail_mode CHECK (mail_mode IN ('client', 'smtp'))
);
INSERT INTO "user" VALUES('Anna','Anna',NULL,'nl','nl_NL','client',NULL,1,1);
CREATE TABLE user_setting (
	user_id INTEGER NOT NULL,
	"key" VARCHAR(120) NOT NULL,
	value JSON NOT NULL,
	id INTEGER NOT NULL,
	CONSTRAINT pk_user_setting PRIMARY KEY (id),
	CONSTRAINT uq_user_setting_user_id_key UNIQUE (user_id, "key"),
	CONSTRAINT fk_user_setting_user_id FOREIGN KEY(user_id) REFERENCES user (id)
);
CREATE TABLE vat_code (
	code VARCHAR(10) NOT NULL,
	names JSON NOT NULL,
	category VARCHAR(40) NOT NULL,
	account_id INTEGER NOT NULL,
	pending_account_id INTEGER,
	revenue_account_id INTEGER,
	cash_discount_account_id INTEGER,
	list_kind VARCHAR(40) NOT NULL,
	supply VARCHAR(40) NOT NULL,
	exemption_code VARCHAR(20),
	exemption_text JSON,
	active BOOLEAN NOT NULL,
	id INTEGER NOT NULL,
	company_id INTEGER NOT NULL,
	version INTEGER NOT NULL,
	CONSTRAINT pk_vat_code PRIMARY KEY (id),
	CONSTRAINT uq_vat_code_company_id_code UNIQUE (company_id, code),
	CONSTRAINT ck_vat_code_category CHECK (category IN ('S', 'Z', 'E', 'AE', 'K', 'G', 'O')),
	CONSTRAINT fk_vat_code_account_id FOREIGN KEY(account_id) REFERENCES account (id),
	CONSTRAINT fk_vat_code_pending_account_id FOREIGN KEY(pending_account_id) REFERENCES account (id),
	CONSTRAINT fk_vat_code_revenue_account_id FOREIGN KEY(revenue_account_id) REFERENCES account (id),
	CONSTRAINT fk_vat_code_cash_discount_account_id FOREIGN KEY(cash_discount_account_id) REFERENCES account (id),
	CONSTRAINT ck_vat_code_list_kind CHECK (list_kind IN ('none', 'goods', 'services', 'triangular')),
	CONSTRAINT ck_vat_code_supply CHECK (supply IN ('goods', 'service')),
	CONSTRAINT fk_vat_code_company_id FOREIGN KEY(company_id) REFERENCES company (id) ON DELETE RESTRICT
);
INSERT INTO "vat_code" VALUES('S1','{"en": "Standard rate", "nl": "Hoog tarief", "fr": "Taux normal", "de": "Normaler Steuersatz"}','S',18,NULL,31,NULL,'none','goods',NULL,NULL,1,1,1,1);
INSERT INTO "vat_code" VALUES('S2','{"en": "Reduced rate", "nl": "Laag tarief", "fr": "Taux r\u00e9duit", "de": "Erm\u00e4\u00dfigter Steuersatz"}','S',19,NULL,32,NULL,'none','goods',NULL,NULL,1,2,1,1);
INSERT INTO "vat_code" VALUES('Z','{"en": "Zero rate", "nl": "Nultarief", "fr": "Taux z\u00e9ro", "de": "Nullsatz"}','Z',18,NULL,37,NULL,'none','goods',NULL,NULL,1,3,1,1);
INSERT INTO "vat_code" VALUES('E','{"en": "Exempt", "nl": "Vrijgesteld", "fr": "Exon\u00e9r\u00e9", "de": "Steuerfrei"}','E',18,NULL,37,NULL,'none','goods',NULL,NULL,1,4,1,1);
INSERT INTO "vat_code" VALUES('RC','{"en": "Domestic reverse charge", "nl": "Btw verlegd binnenland", "fr": "Autoliquidation nationale", "de": "Steuerschuldnerschaft des Leistungsempf\u00e4ngers"}','AE',18,NULL,33,NULL,'none','goods',NULL,'{"en": "VAT reverse charged", "nl": "Btw verlegd", "fr": "Autoliquidation", "de": "Steuerschuldnerschaft des Leistungsempf\u00e4ngers"}',1,5,1,1);
INSERT INTO "vat_code" VALUES('ICS','{"en": "Intra-EU supply of goods", "nl": "Intracommunautaire levering", "fr": "Livraison intracommunautaire", "de": "Innergemeinschaftliche Lieferung"}','K',18,NULL,34,NULL,'goods','goods',NULL,'{"en": "Intra-Community supply, exempt", "nl": "Intracommunautaire levering", "fr": "Livraison intracommunautaire exon\u00e9r\u00e9e", "de": "Steuerfreie innergemeinschaftliche Lieferung"}',1,6,1,1);
INSERT INTO "vat_code" VALUES('ICV','{"en": "Services to EU businesses", "nl": "Diensten aan EU-ondernemers", "fr": "Services \u00e0 des assujettis de l\u2019UE", "de": "Leistungen an EU-Unternehmer"}','AE',18,NULL,35,NULL,'services','service',NULL,'{"en": "Reverse charge", "nl": "Btw verlegd", "fr": "Autoliquidation", "de": "Steuerschuldnerschaft des Leistungsempf\u00e4ngers"}',1,7,1,1);
INSERT INTO "vat_code" VALUES('ICT','{"en": "Triangular trade, middle party", "nl": "ABC-levering, tussenpartij", "fr": "Op\u00e9ration triangulaire", "de": "Dreiecksgesch\u00e4ft"}','AE',18,NULL,34,NULL,'triangular','goods',NULL,NULL,1,8,1,1);
INSERT INTO "vat_code" VALUES('EXP','{"en": "Export of goods", "nl": "Uitvoer van goederen", "fr": "Exportation", "de": "Ausfuhrlieferung"}','G',18,NULL,36,NULL,'none','goods',NULL,'{"en": "Export, zero-rated", "nl": "Uitvoer buiten de EU", "fr": "Exportation exon\u00e9r\u00e9e", "de": "Steuerfreie Ausfuhrlieferung"}',1,9,1,1);
INSERT INTO "vat_code" VALUES('OOS','{"en": "Outside the scope of VAT", "nl": "Buiten de btw", "fr": "Hors champ de TVA", "de": "Nicht steuerbar"}','O',18,NULL,NULL,NULL,'none','goods',NULL,NULL,1,10,1,1);
INSERT INTO "vat_code" VALUES('SB','{"en": "Small-business exemption", "nl": "Kleineondernemersregeling", "fr": "Franchise en base", "de": "Kleinunternehmerregelung"}','E',18,NULL,37,NULL,'none','goods',NULL,NULL,1,11,1,1);
CREATE TABLE vat_entry (
	voucher_id INTEGER NOT NULL,
	document_table VARCHAR(40),
	document_id INTEGER,
	vat_code_id INTEGER NOT NULL,
	category VARCHAR(40) NOT NULL,
	rate BIGINT NOT NULL,
	customer_id INTEGER NOT NULL,
	vat_number VARCHAR(20),
	country_code VARCHAR(2) NOT NULL,
	list_kind VARCHAR(40) NOT NULL,
	supply VARCHAR(40) NOT NULL,
	vat_date DATE NOT NULL,
	base BIGINT NOT NULL,
	vat BIGINT NOT NULL,
	base_accounting BIGINT NOT NULL,
	vat_accounting BIGINT NOT NULL,
	difference BIGINT NOT NULL,
	base_only BOOLEAN NOT NULL,
	pending BOOLEAN NOT NULL,
	gl_entry_id INTEGER,
	id INTEGER NOT NULL,
	company_id INTEGER NOT NULL,
	CONSTRAINT pk_vat_entry PRIMARY KEY (id),
	CONSTRAINT fk_vat_entry_voucher_id FOREIGN KEY(voucher_id) REFERENCES voucher (id),
	CONSTRAINT fk_vat_entry_vat_code_id FOREIGN KEY(vat_code_id) REFERENCES vat_code (id),
	CONSTRAINT ck_vat_entry_category CHECK (category IN ('S', 'Z', 'E', 'AE', 'K', 'G', 'O')),
	CONSTRAINT fk_vat_entry_customer_id FOREIGN KEY(customer_id) REFERENCES customer (id),
	CONSTRAINT fk_vat_entry_country_code FOREIGN KEY(country_code) REFERENCES country (code),
	CONSTRAINT ck_vat_entry_list_kind CHECK (list_kind IN ('none', 'goods', 'services', 'triangular')),
	CONSTRAINT ck_vat_entry_supply CHECK (supply IN ('goods', 'service')),
	CONSTRAINT fk_vat_entry_gl_entry_id FOREIGN KEY(gl_entry_id) REFERENCES general_ledger_entry (id),
	CONSTRAINT fk_vat_entry_company_id FOREIGN KEY(company_id) REFERENCES company (id) ON DELETE RESTRICT
);
CREATE TABLE vat_group (
	code VARCHAR(20) NOT NULL,
	names JSON NOT NULL,
	id INTEGER NOT NULL,
	company_id INTEGER NOT NULL,
	version INTEGER NOT NULL,
	CONSTRAINT pk_vat_group PRIMARY KEY (id),
	CONSTRAINT uq_vat_group_company_id_code UNIQUE (company_id, code),
	CONSTRAINT fk_vat_group_company_id FOREIGN KEY(company_id) REFERENCES company (id) ON DELETE RESTRICT
);
INSERT INTO "vat_group" VALUES('DOMESTIC','{"en": "Domestic", "nl": "Binnenland", "fr": "National", "de": "Inland"}',1,1,1);
INSERT INTO "vat_group" VALUES('DOMESTIC-RC','{"en": "Domestic, reverse charge", "nl": "Binnenland, btw verlegd", "fr": "National, autoliquidation", "de": "Inland, Reverse-Charge"}',2,1,1);
INSERT INTO "vat_group" VALUES('EU-BUSINESS','{"en": "Businesses in the EU", "nl": "Ondernemers in de EU", "fr": "Assujettis de l\u2019UE", "de": "Unternehmer in der EU"}',3,1,1);
INSERT INTO "vat_group" VALUES('EXPORT','{"en": "Outside the EU", "nl": "Buiten de EU", "fr": "Hors UE", "de": "Drittland"}',4,1,1);
INSERT INTO "vat_group" VALUES('EXEMPT','{"en": "Exempt customers", "nl": "Vrijgestelde klanten", "fr": "Clients exon\u00e9r\u00e9s", "de": "Befreite Debitoren"}',5,1,1);
CREATE TABLE vat_matrix (
	vat_group_id INTEGER NOT NULL,
	item_vat_group_id INTEGER NOT NULL,
	vat_code_id INTEGER NOT NULL,
	id INTEGER NOT NULL,
	company_id INTEGER NOT NULL,
	version INTEGER NOT NULL,
	CONSTRAINT pk_vat_matrix PRIMARY KEY (id),
	CONSTRAINT uq_vat_matrix_company_id_vat_group_id_item_vat_group_id UNIQUE (company_id, vat_group_id, item_vat_group_id),
	CONSTRAINT fk_vat_matrix_vat_group_id FOREIGN KEY(vat_group_id) REFERENCES vat_group (id),
	CONSTRAINT fk_vat_matrix_item_vat_group_id FOREIGN KEY(item_vat_group_id) REFERENCES item_vat_group (id),
	CONSTRAINT fk_vat_matrix_vat_code_id FOREIGN KEY(vat_code_id) REFERENCES vat_code (id),
	CONSTRAINT fk_vat_matrix_company_id FOREIGN KEY(company_id) REFERENCES company (id) ON DELETE RESTRICT
);
INSERT INTO "vat_matrix" VALUES(1,1,1,1,1,1);
INSERT INTO "vat_matrix" VALUES(1,2,2,2,1,1);
INSERT INTO "vat_matrix" VALUES(1,3,3,3,1,1);
INSERT INTO "vat_matrix" VALUES(1,4,4,4,1,1);
INSERT INTO "vat_matrix" VALUES(1,5,1,5,1,1);
INSERT INTO "vat_matrix" VALUES(1,6,10,6,1,1);
INSERT INTO "vat_matrix" VALUES(2,1,5,7,1,1);
INSERT INTO "vat_matrix" VALUES(2,2,5,8,1,1);
INSERT INTO "vat_matrix" VALUES(2,3,5,9,1,1);
INSERT INTO "vat_matrix" VALUES(2,4,5,10,1,1);
INSERT INTO "vat_matrix" VALUES(2,5,5,11,1,1);
INSERT INTO "vat_matrix" VALUES(2,6,10,12,1,1);
INSERT INTO "vat_matrix" VALUES(3,1,6,13,1,1);
INSERT INTO "vat_matrix" VALUES(3,2,6,14,1,1);
INSERT INTO "vat_matrix" VALUES(3,3,6,15,1,1);
INSERT INTO "vat_matrix" VALUES(3,4,6,16,1,1);
INSERT INTO "vat_matrix" VALUES(3,5,7,17,1,1);
INSERT INTO "vat_matrix" VALUES(3,6,10,18,1,1);
INSERT INTO "vat_matrix" VALUES(4,1,9,19,1,1);
INSERT INTO "vat_matrix" VALUES(4,2,9,20,1,1);
INSERT INTO "vat_matrix" VALUES(4,3,9,21,1,1);
INSERT INTO "vat_matrix" VALUES(4,4,9,22,1,1);
INSERT INTO "vat_matrix" VALUES(4,5,10,23,1,1);
INSERT INTO "vat_matrix" VALUES(4,6,10,24,1,1);
INSERT INTO "vat_matrix" VALUES(5,1,4,25,1,1);
INSERT INTO "vat_matrix" VALUES(5,2,4,26,1,1);
INSERT INTO "vat_matrix" VALUES(5,3,4,27,1,1);
INSERT INTO "vat_matrix" VALUES(5,4,4,28,1,1);
INSERT INTO "vat_matrix" VALUES(5,5,4,29,1,1);
INSERT INTO "vat_matrix" VALUES(5,6,10,30,1,1);
CREATE TABLE vat_number_check (
	customer_id INTEGER NOT NULL,
	vat_number VARCHAR(20) NOT NULL,
	result VARCHAR(40) NOT NULL,
	consultation_no VARCHAR(40),
	name VARCHAR(100),
	address VARCHAR(200),
	created_at VARCHAR(27) NOT NULL,
	created_by_id INTEGER NOT NULL,
	id INTEGER NOT NULL,
	company_id INTEGER NOT NULL,
	CONSTRAINT pk_vat_number_check PRIMARY KEY (id),
	CONSTRAINT fk_vat_number_check_customer_id FOREIGN KEY(customer_id) REFERENCES customer (id),
	CONSTRAINT ck_vat_number_check_result CHECK (result IN ('valid', 'invalid', 'unavailable')),
	CONSTRAINT fk_vat_number_check_created_by_id FOREIGN KEY(created_by_id) REFERENCES user (id),
	CONSTRAINT fk_vat_number_check_company_id FOREIGN KEY(company_id) REFERENCES company (id) ON DELETE RESTRICT
);
CREATE TABLE vat_period (
	vat_registration VARCHAR(20) NOT NULL,
	start DATE NOT NULL,
	"end" DATE NOT NULL,
	kind VARCHAR(40) NOT NULL,
	status VARCHAR(40) NOT NULL,
	filed_on DATE,
	receipt VARCHAR(60),
	figures JSON,
	id INTEGER NOT NULL,
	company_id INTEGER NOT NULL,
	version INTEGER NOT NULL,
	CONSTRAINT pk_vat_period PRIMARY KEY (id),
	CONSTRAINT uq_vat_period_company_id_vat_registration_start UNIQUE (company_id, vat_registration, start),
	CONSTRAINT ck_vat_period_kind CHECK (kind IN ('month', 'quarter', 'year')),
	CONSTRAINT ck_vat_period_status CHECK (status IN ('open', 'filed')),
	CONSTRAINT fk_vat_period_company_id FOREIGN KEY(company_id) REFERENCES company (id) ON DELETE RESTRICT
);
CREATE TABLE vat_rate (
	vat_code_id INTEGER NOT NULL,
	valid_from DATE NOT NULL,
	rate BIGINT NOT NULL,
	id INTEGER NOT NULL,
	CONSTRAINT pk_vat_rate PRIMARY KEY (id),
	CONSTRAINT uq_vat_rate_vat_code_id_valid_from UNIQUE (vat_code_id, valid_from),
	CONSTRAINT ck_vat_rate_rate CHECK (rate between 0 and 1000000),
	CONSTRAINT fk_vat_rate_vat_code_id FOREIGN KEY(vat_code_id) REFERENCES vat_code (id) ON DELETE CASCADE
);
INSERT INTO "vat_rate" VALUES(1,'2000-01-01',210000,1);
INSERT INTO "vat_rate" VALUES(2,'2000-01-01',90000,2);
INSERT INTO "vat_rate" VALUES(3,'2000-01-01',0,3);
INSERT INTO "vat_rate" VALUES(4,'2000-01-01',0,4);
INSERT INTO "vat_rate" VALUES(5,'2000-01-01',0,5);
INSERT INTO "vat_rate" VALUES(6,'2000-01-01',0,6);
INSERT INTO "vat_rate" VALUES(7,'2000-01-01',0,7);
INSERT INTO "vat_rate" VALUES(8,'2000-01-01',0,8);
INSERT INTO "vat_rate" VALUES(9,'2000-01-01',0,9);
INSERT INTO "vat_rate" VALUES(10,'2000-01-01',0,10);
INSERT INTO "vat_rate" VALUES(11,'2000-01-01',0,11);
CREATE TABLE voucher (
	series_line_id INTEGER NOT NULL,
	number VARCHAR(20) NOT NULL,
	own_number BOOLEAN NOT NULL,
	source VARCHAR(40) NOT NULL,
	posting_date DATE NOT NULL,
	document_date DATE NOT NULL,
	period_id INTEGER NOT NULL,
	currency VARCHAR(3) NOT NULL,
	text VARCHAR(100) NOT NULL,
	document_table VARCHAR(40),
	document_id INTEGER,
	reverses_id INTEGER,
	intercompany_no VARCHAR(20),
	job_run_id INTEGER,
	posted_by_id INTEGER NOT NULL,
	posted_at VARCHAR(27) NOT NULL,
	id INTEGER NOT NULL,
	company_id INTEGER NOT NULL,
	CONSTRAINT pk_voucher PRIMARY KEY (id),
	CONSTRAINT uq_voucher_series_line_id_number UNIQUE (series_line_id, number),
	CONSTRAINT uq_voucher_reverses_id UNIQUE (reverses_id),
	CONSTRAINT fk_voucher_series_line_id FOREIGN KEY(series_line_id) REFERENCES number_series_line (id),
	CONSTRAINT ck_voucher_source CHECK (source IN ('INV', 'CRN', 'FTI', 'FTC', 'PRE', 'PAY', 'SET', 'REF', 'BNK', 'BOE', 'INT', 'CLT', 'WOF', 'FXR', 'GEN', 'OPN')),
	CONSTRAINT fk_voucher_period_id FOREIGN KEY(period_id) REFERENCES fiscal_period (id),
	CONSTRAINT fk_voucher_currency FOREIGN KEY(currency) REFERENCES currency (code),
	CONSTRAINT fk_voucher_reverses_id FOREIGN KEY(reverses_id) REFERENCES voucher (id),
	CONSTRAINT fk_voucher_job_run_id FOREIGN KEY(job_run_id) REFERENCES job_run (id),
	CONSTRAINT fk_voucher_posted_by_id FOREIGN KEY(posted_by_id) REFERENCES user (id),
	CONSTRAINT fk_voucher_company_id FOREIGN KEY(company_id) REFERENCES company (id) ON DELETE RESTRICT
);
INSERT INTO "voucher" VALUES(25,'OPN-2026-000001',0,'OPN','2026-03-07','2026-03-07',27,'EUR','Opening',NULL,NULL,NULL,NULL,NULL,1,'2026-03-07T12:00:00.000000Z',1,1);
INSERT INTO "voucher" VALUES(25,'OPN-2026-000002',0,'OPN','2026-03-07','2026-03-07',27,'EUR','Opening',NULL,NULL,NULL,NULL,NULL,1,'2026-03-07T12:00:00.000000Z',2,1);
CREATE TABLE work_calendar (
	code VARCHAR(10) NOT NULL,
	weekdays VARCHAR(7) NOT NULL,
	base VARCHAR(40) NOT NULL,
	id INTEGER NOT NULL,
	version INTEGER NOT NULL,
	CONSTRAINT pk_work_calendar PRIMARY KEY (id),
	CONSTRAINT uq_work_calendar_code UNIQUE (code),
	CONSTRAINT ck_work_calendar_base CHECK (base IN ('none', 'nl', 'be', 'fr', 'de', 'gb', 'target'))
);
CREATE TABLE work_calendar_day (
	calendar_id INTEGER NOT NULL,
	day DATE NOT NULL,
	closed BOOLEAN NOT NULL,
	text VARCHAR(60) NOT NULL,
	id INTEGER NOT NULL,
	CONSTRAINT pk_work_calendar_day PRIMARY KEY (id),
	CONSTRAINT uq_work_calendar_day_calendar_id_day UNIQUE (calendar_id, day),
	CONSTRAINT fk_work_calendar_day_calendar_id FOREIGN KEY(calendar_id) REFERENCES work_calendar (id) ON DELETE CASCADE
);
CREATE INDEX ix_audit_record_entity ON audit_record (entity_table, entity_id, seq);
CREATE UNIQUE INDEX uq_form_draft_form ON form_draft (user_id, window, coalesce(record_table, ''), coalesce(record_id, 0));
CREATE INDEX ix_attachment_owner ON attachment (owner_table, owner_id);
CREATE INDEX ix_note_owner ON note (owner_table, owner_id);
CREATE UNIQUE INDEX uq_setting_company_key ON setting (coalesce(company_id, 0), "key");
CREATE UNIQUE INDEX uq_role_member_role_user_company ON role_member (role_id, user_id, coalesce(company_id, 0));
CREATE INDEX ix_fiscal_period_start ON fiscal_period (start, "end");
CREATE UNIQUE INDEX uq_allowed_posting_range_company_user ON allowed_posting_range (company_id, coalesce(user_id, 0));
CREATE INDEX ix_import_mapping_headings ON import_mapping (headings);
CREATE INDEX ix_import_run_sha256 ON import_run (sha256);
CREATE INDEX ix_journal_state ON journal (company_id, kind, state);
CREATE INDEX ix_aging_snapshot_definition ON aging_snapshot (company_id, definition_id, id);
CREATE UNIQUE INDEX uq_role_account_company_role_currency ON role_account (company_id, role, coalesce(currency, ''));
CREATE UNIQUE INDEX uq_company_bank_account_default ON company_bank_account (company_id, currency) WHERE default_for_currency;
CREATE INDEX ix_job_item_run_id ON job_item (run_id);
CREATE INDEX ix_voucher_company_date ON voucher (company_id, posting_date);
CREATE INDEX ix_voucher_document ON voucher (document_table, document_id);
CREATE UNIQUE INDEX uq_fee_row_step ON fee_row (level_id, per_line, coalesce(currency, ''), threshold);
CREATE UNIQUE INDEX uq_letter_text_position ON letter_text (sequence_id, coalesce(level_id, 0), position);
CREATE UNIQUE INDEX uq_number_series_use_purpose ON number_series_use (company_id, purpose, coalesce(customer_group_id, 0));
CREATE UNIQUE INDEX uq_customer_company_number ON customer (company_id, lower(number));
CREATE INDEX ix_customer_search_key ON customer (company_id, search_key);
CREATE INDEX ix_customer_party_id ON customer (party_id);
CREATE UNIQUE INDEX uq_posting_profile_line_who ON posting_profile_line (profile_id, coalesce(customer_id, 0), coalesce(customer_group_id, 0));
CREATE INDEX ix_aging_snapshot_customer_customer_id ON aging_snapshot_customer (customer_id);
CREATE INDEX ix_archived_document_customer ON archived_document (company_id, customer_id, date);
CREATE INDEX ix_archived_document_document ON archived_document (document_table, document_id);
CREATE INDEX ix_outgoing_message_customer_id ON outgoing_message (customer_id);
CREATE INDEX ix_outgoing_message_document ON outgoing_message (document_table, document_id);
CREATE INDEX ix_outgoing_message_sender ON outgoing_message (sent_by_id, at);
CREATE INDEX ix_legal_hold_customer_id ON legal_hold (customer_id);
CREATE INDEX ix_customer_contact_customer_id ON customer_contact (customer_id);
CREATE INDEX ix_customer_bank_account_iban ON customer_bank_account (company_id, iban);
CREATE INDEX ix_customer_bank_account_customer_id ON customer_bank_account (customer_id);
CREATE INDEX ix_customer_registration_value ON customer_registration (company_id, scheme, value);
CREATE INDEX ix_customer_registration_customer_id ON customer_registration (customer_id);
CREATE INDEX ix_block_change_customer_id ON block_change (customer_id);
CREATE INDEX ix_vat_number_check_customer_id ON vat_number_check (customer_id);
CREATE INDEX ix_journal_line_position ON journal_line (journal_id, position);
CREATE INDEX ix_general_ledger_entry_account ON general_ledger_entry (company_id, account_id, posting_date, accounting_amount);
CREATE INDEX ix_customer_ledger_entry_document_key ON customer_ledger_entry (company_id, document_key);
CREATE INDEX ix_customer_ledger_entry_customer_id_posting_date ON customer_ledger_entry (customer_id, posting_date);
CREATE UNIQUE INDEX uq_customer_ledger_entry_reference ON customer_ledger_entry (company_id, payment_reference, instalment) WHERE payment_reference is not null;
CREATE INDEX ix_customer_ledger_entry_document_no ON customer_ledger_entry (company_id, document_no);
CREATE INDEX ix_customer_ledger_entry_apart ON customer_ledger_entry (company_id) WHERE prepayment or entry_type = 'bill_of_exchange';
CREATE INDEX ix_customer_ledger_entry_voucher_id ON customer_ledger_entry (voucher_id);
CREATE INDEX ix_output_item_status ON output_item (company_id, status);
CREATE UNIQUE INDEX uq_output_item_way ON output_item (document_table, document_id, channel, coalesce(recipient, ''));
CREATE INDEX ix_entry_collection_status ON entry_collection (company_id, status);
CREATE INDEX ix_entry_status_change_entry_id ON entry_status_change (entry_id);
CREATE INDEX ix_run_exclusion_run_id ON run_exclusion (run_id);
CREATE INDEX ix_collection_letter_customer_id ON collection_letter (customer_id);
CREATE UNIQUE INDEX uq_collection_letter_draft ON collection_letter (company_id, customer_id, currency, level) WHERE state = 'draft';
CREATE UNIQUE INDEX uq_collection_letter_number ON collection_letter (company_id, number) WHERE number is not null and cancels_id is null;
CREATE INDEX ix_collection_log_entry_entry ON collection_log_entry (entry_id, level);
CREATE INDEX ix_vat_entry_voucher_id ON vat_entry (voucher_id);
CREATE INDEX ix_vat_entry_date ON vat_entry (company_id, vat_date, list_kind);
CREATE INDEX ix_customer_entry_state_live ON customer_entry_state (company_id, open_until, customer_id, due_date, posting_date, last_detail_on, remaining_accounting, remaining, currency);
CREATE INDEX ix_customer_entry_state_remaining ON customer_entry_state (company_id, remaining) WHERE open_until = '9999-12-31';
CREATE INDEX ix_customer_entry_state_on_hold ON customer_entry_state (company_id, open_until) WHERE on_hold is not null;
CREATE INDEX ix_settlement_pair_debit_entry_id ON settlement_pair (debit_entry_id);
CREATE INDEX ix_settlement_pair_credit_entry_id ON settlement_pair (credit_entry_id);
CREATE INDEX ix_settlement_pair_settlement_id ON settlement_pair (settlement_id);
CREATE INDEX ix_entry_transfer_entry_id ON entry_transfer (entry_id);
CREATE INDEX ix_entry_transfer_voucher_id ON entry_transfer (voucher_id);
CREATE INDEX ix_output_attempt_item_id ON output_attempt (item_id);
CREATE INDEX ix_collection_letter_line_entry_id ON collection_letter_line (entry_id);
CREATE INDEX ix_detailed_entry_control ON detailed_entry (company_id, control_account_id, posting_date, accounting_amount);
CREATE INDEX ix_detailed_entry_gl_entry_id ON detailed_entry (gl_entry_id);
CREATE INDEX ix_detailed_entry_customer ON detailed_entry (customer_id, posting_date);
CREATE INDEX ix_detailed_entry_voucher_id ON detailed_entry (voucher_id);
CREATE INDEX ix_detailed_entry_pair_id ON detailed_entry (pair_id);
CREATE INDEX ix_detailed_entry_entry ON detailed_entry (entry_id, posting_date, accounting_amount, amount);
CREATE TRIGGER guard_aging_snapshot_update before update on aging_snapshot for each row when 1 begin select raise(abort, 'final rows: aging_snapshot'); end;
CREATE TRIGGER guard_aging_snapshot_delete before delete on aging_snapshot for each row when 1 begin select raise(abort, 'final rows: aging_snapshot'); end;
CREATE TRIGGER guard_aging_snapshot_amount_update before update on aging_snapshot_amount for each row when 1 begin select raise(abort, 'final rows: aging_snapshot_amount'); end;
CREATE TRIGGER guard_aging_snapshot_amount_delete before delete on aging_snapshot_amount for each row when 1 begin select raise(abort, 'final rows: aging_snapshot_amount'); end;
CREATE TRIGGER guard_aging_snapshot_customer_update before update on aging_snapshot_customer for each row when 1 begin select raise(abort, 'final rows: aging_snapshot_customer'); end;
CREATE TRIGGER guard_aging_snapshot_customer_delete before delete on aging_snapshot_customer for each row when 1 begin select raise(abort, 'final rows: aging_snapshot_customer'); end;
CREATE TRIGGER guard_archive_content_update before update on archive_content for each row when not (OLD.erased_at is null and NEW.erased_at is not null and NEW."bytes" is null) begin select raise(abort, 'final rows: archive_content'); end;
CREATE TRIGGER guard_archive_content_delete before delete on archive_content for each row when 1 begin select raise(abort, 'final rows: archive_content'); end;
CREATE TRIGGER guard_archived_document_update before update on archived_document for each row when 1 begin select raise(abort, 'final rows: archived_document'); end;
CREATE TRIGGER guard_archived_document_delete before delete on archived_document for each row when 1 begin select raise(abort, 'final rows: archived_document'); end;
CREATE TRIGGER guard_audit_anchor_update before update on audit_anchor for each row when 1 begin select raise(abort, 'final rows: audit_anchor'); end;
CREATE TRIGGER guard_audit_anchor_delete before delete on audit_anchor for each row when 1 begin select raise(abort, 'final rows: audit_anchor'); end;
CREATE TRIGGER guard_audit_payload_update before update on audit_payload for each row when not (OLD.erased_at is null and NEW.erased_at is not null and NEW."content" is null) begin select raise(abort, 'final rows: audit_payload'); end;
CREATE TRIGGER guard_audit_payload_delete before delete on audit_payload for each row when 1 begin select raise(abort, 'final rows: audit_payload'); end;
CREATE TRIGGER guard_audit_record_update before update on audit_record for each row when 1 begin select raise(abort, 'final rows: audit_record'); end;
CREATE TRIGGER guard_audit_record_delete before delete on audit_record for each row when 1 begin select raise(abort, 'final rows: audit_record'); end;
CREATE TRIGGER guard_backup_record_update before update on backup_record for each row when 1 begin select raise(abort, 'final rows: backup_record'); end;
CREATE TRIGGER guard_backup_record_delete before delete on backup_record for each row when 1 begin select raise(abort, 'final rows: backup_record'); end;
CREATE TRIGGER guard_block_change_update before update on block_change for each row when 1 begin select raise(abort, 'final rows: block_change'); end;
CREATE TRIGGER guard_block_change_delete before delete on block_change for each row when 1 begin select raise(abort, 'final rows: block_change'); end;
CREATE TRIGGER guard_clearing_item_update before update on clearing_item for each row when 1 begin select raise(abort, 'final rows: clearing_item'); end;
CREATE TRIGGER guard_clearing_item_delete before delete on clearing_item for each row when 1 begin select raise(abort, 'final rows: clearing_item'); end;
CREATE TRIGGER guard_clearing_match_update before update on clearing_match for each row when 1 begin select raise(abort, 'final rows: clearing_match'); end;
CREATE TRIGGER guard_clearing_match_delete before delete on clearing_match for each row when 1 begin select raise(abort, 'final rows: clearing_match'); end;
CREATE TRIGGER guard_collection_letter_update before update on collection_letter for each row when OLD.state <> 'draft' begin select raise(abort, 'final rows: collection_letter'); end;
CREATE TRIGGER guard_collection_letter_delete before delete on collection_letter for each row when OLD.state <> 'draft' begin select raise(abort, 'final rows: collection_letter'); end;
CREATE TRIGGER guard_collection_letter_line_update before update on collection_letter_line for each row when (select p.state from collection_letter p where p.id = OLD.letter_id) <> 'draft' or (select p.state from collection_letter p where p.id = NEW.letter_id) <> 'draft' begin select raise(abort, 'final rows: collection_letter_line'); end;
CREATE TRIGGER guard_collection_letter_line_delete before delete on collection_letter_line for each row when (select p.state from collection_letter p where p.id = OLD.letter_id) <> 'draft' begin select raise(abort, 'final rows: collection_letter_line'); end;
CREATE TRIGGER guard_collection_letter_line_insert before insert on collection_letter_line for each row when (select p.state from collection_letter p where p.id = NEW.letter_id) <> 'draft' begin select raise(abort, 'final rows: collection_letter_line'); end;
CREATE TRIGGER guard_collection_log_entry_update before update on collection_log_entry for each row when 1 begin select raise(abort, 'final rows: collection_log_entry'); end;
CREATE TRIGGER guard_collection_log_entry_delete before delete on collection_log_entry for each row when 1 begin select raise(abort, 'final rows: collection_log_entry'); end;
CREATE TRIGGER guard_collection_run_update before update on collection_run for each row when 1 begin select raise(abort, 'final rows: collection_run'); end;
CREATE TRIGGER guard_collection_run_delete before delete on collection_run for each row when 1 begin select raise(abort, 'final rows: collection_run'); end;
CREATE TRIGGER guard_customer_ledger_entry_update before update on customer_ledger_entry for each row when 1 begin select raise(abort, 'final rows: customer_ledger_entry'); end;
CREATE TRIGGER guard_customer_ledger_entry_delete before delete on customer_ledger_entry for each row when 1 begin select raise(abort, 'final rows: customer_ledger_entry'); end;
CREATE TRIGGER guard_customer_merge_update before update on customer_merge for each row when 1 begin select raise(abort, 'final rows: customer_merge'); end;
CREATE TRIGGER guard_customer_merge_delete before delete on customer_merge for each row when 1 begin select raise(abort, 'final rows: customer_merge'); end;
CREATE TRIGGER guard_detailed_entry_update before update on detailed_entry for each row when 1 begin select raise(abort, 'final rows: detailed_entry'); end;
CREATE TRIGGER guard_detailed_entry_delete before delete on detailed_entry for each row when 1 begin select raise(abort, 'final rows: detailed_entry'); end;
CREATE TRIGGER guard_document_party_update before update on document_party for each row when not (OLD.erased_at is null and NEW.erased_at is not null and NEW."name" is null and NEW."lines" is null and NEW."vat_number" is null and NEW."contact" is null) begin select raise(abort, 'final rows: document_party'); end;
CREATE TRIGGER guard_document_party_delete before delete on document_party for each row when 1 begin select raise(abort, 'final rows: document_party'); end;
CREATE TRIGGER guard_entry_status_change_update before update on entry_status_change for each row when 1 begin select raise(abort, 'final rows: entry_status_change'); end;
CREATE TRIGGER guard_entry_status_change_delete before delete on entry_status_change for each row when 1 begin select raise(abort, 'final rows: entry_status_change'); end;
CREATE TRIGGER guard_entry_transfer_update before update on entry_transfer for each row when 1 begin select raise(abort, 'final rows: entry_transfer'); end;
CREATE TRIGGER guard_entry_transfer_delete before delete on entry_transfer for each row when 1 begin select raise(abort, 'final rows: entry_transfer'); end;
CREATE TRIGGER guard_erasure_record_update before update on erasure_record for each row when 1 begin select raise(abort, 'final rows: erasure_record'); end;
CREATE TRIGGER guard_erasure_record_delete before delete on erasure_record for each row when 1 begin select raise(abort, 'final rows: erasure_record'); end;
CREATE TRIGGER guard_exchange_rate_update before update on exchange_rate for each row when 1 begin select raise(abort, 'final rows: exchange_rate'); end;
CREATE TRIGGER guard_exchange_rate_delete before delete on exchange_rate for each row when 1 begin select raise(abort, 'final rows: exchange_rate'); end;
CREATE TRIGGER guard_general_ledger_entry_update before update on general_ledger_entry for each row when 1 begin select raise(abort, 'final rows: general_ledger_entry'); end;
CREATE TRIGGER guard_general_ledger_entry_delete before delete on general_ledger_entry for each row when 1 begin select raise(abort, 'final rows: general_ledger_entry'); end;
CREATE TRIGGER guard_import_run_update before update on import_run for each row when 1 begin select raise(abort, 'final rows: import_run'); end;
CREATE TRIGGER guard_import_run_delete before delete on import_run for each row when 1 begin select raise(abort, 'final rows: import_run'); end;
CREATE TRIGGER guard_job_attempt_update before update on job_attempt for each row when 1 begin select raise(abort, 'final rows: job_attempt'); end;
CREATE TRIGGER guard_job_attempt_delete before delete on job_attempt for each row when 1 begin select raise(abort, 'final rows: job_attempt'); end;
CREATE TRIGGER guard_job_item_update before update on job_item for each row when 1 begin select raise(abort, 'final rows: job_item'); end;
CREATE TRIGGER guard_job_item_delete before delete on job_item for each row when 1 begin select raise(abort, 'final rows: job_item'); end;
CREATE TRIGGER guard_journal_update before update on journal for each row when OLD.state <> 'draft' begin select raise(abort, 'final rows: journal'); end;
CREATE TRIGGER guard_journal_delete before delete on journal for each row when OLD.state <> 'draft' begin select raise(abort, 'final rows: journal'); end;
CREATE TRIGGER guard_journal_line_update before update on journal_line for each row when (select p.state from journal p where p.id = OLD.journal_id) <> 'draft' or (select p.state from journal p where p.id = NEW.journal_id) <> 'draft' begin select raise(abort, 'final rows: journal_line'); end;
CREATE TRIGGER guard_journal_line_delete before delete on journal_line for each row when (select p.state from journal p where p.id = OLD.journal_id) <> 'draft' begin select raise(abort, 'final rows: journal_line'); end;
CREATE TRIGGER guard_journal_line_insert before insert on journal_line for each row when (select p.state from journal p where p.id = NEW.journal_id) <> 'draft' begin select raise(abort, 'final rows: journal_line'); end;
CREATE TRIGGER guard_law_index_value_update before update on law_index_value for each row when 1 begin select raise(abort, 'final rows: law_index_value'); end;
CREATE TRIGGER guard_law_index_value_delete before delete on law_index_value for each row when 1 begin select raise(abort, 'final rows: law_index_value'); end;
CREATE TRIGGER guard_letter_record_update before update on letter_record for each row when not (OLD.erased_at is null and NEW.erased_at is not null and NEW."record" is null) begin select raise(abort, 'final rows: letter_record'); end;
CREATE TRIGGER guard_letter_record_delete before delete on letter_record for each row when 1 begin select raise(abort, 'final rows: letter_record'); end;
CREATE TRIGGER guard_outgoing_message_update before update on outgoing_message for each row when not (OLD.erased_at is null and NEW.erased_at is not null and NEW."recipient" is null and NEW."subject" is null and NEW."body" is null) begin select raise(abort, 'final rows: outgoing_message'); end;
CREATE TRIGGER guard_outgoing_message_delete before delete on outgoing_message for each row when 1 begin select raise(abort, 'final rows: outgoing_message'); end;
CREATE TRIGGER guard_output_attempt_update before update on output_attempt for each row when 1 begin select raise(abort, 'final rows: output_attempt'); end;
CREATE TRIGGER guard_output_attempt_delete before delete on output_attempt for each row when 1 begin select raise(abort, 'final rows: output_attempt'); end;
CREATE TRIGGER guard_posting_request_update before update on posting_request for each row when 1 begin select raise(abort, 'final rows: posting_request'); end;
CREATE TRIGGER guard_posting_request_delete before delete on posting_request for each row when 1 begin select raise(abort, 'final rows: posting_request'); end;
CREATE TRIGGER guard_run_exclusion_update before update on run_exclusion for each row when 1 begin select raise(abort, 'final rows: run_exclusion'); end;
CREATE TRIGGER guard_run_exclusion_delete before delete on run_exclusion for each row when 1 begin select raise(abort, 'final rows: run_exclusion'); end;
CREATE TRIGGER guard_settlement_update before update on settlement for each row when 1 begin select raise(abort, 'final rows: settlement'); end;
CREATE TRIGGER guard_settlement_delete before delete on settlement for each row when 1 begin select raise(abort, 'final rows: settlement'); end;
CREATE TRIGGER guard_settlement_pair_update before update on settlement_pair for each row when 1 begin select raise(abort, 'final rows: settlement_pair'); end;
CREATE TRIGGER guard_settlement_pair_delete before delete on settlement_pair for each row when 1 begin select raise(abort, 'final rows: settlement_pair'); end;
CREATE TRIGGER guard_vat_entry_update before update on vat_entry for each row when 1 begin select raise(abort, 'final rows: vat_entry'); end;
CREATE TRIGGER guard_vat_entry_delete before delete on vat_entry for each row when 1 begin select raise(abort, 'final rows: vat_entry'); end;
CREATE TRIGGER guard_vat_number_check_update before update on vat_number_check for each row when 1 begin select raise(abort, 'final rows: vat_number_check'); end;
CREATE TRIGGER guard_vat_number_check_delete before delete on vat_number_check for each row when 1 begin select raise(abort, 'final rows: vat_number_check'); end;
CREATE TRIGGER guard_voucher_update before update on voucher for each row when 1 begin select raise(abort, 'final rows: voucher'); end;
CREATE TRIGGER guard_voucher_delete before delete on voucher for each row when 1 begin select raise(abort, 'final rows: voucher'); end;
CREATE TRIGGER no_overlap_fiscal_year_insert before insert on fiscal_year for each row when exists (select 1 from fiscal_year y where y.calendar_id = NEW.calendar_id and y.id <> coalesce(NEW.id, -1) and y.start <= NEW."end" and y."end" >= NEW.start) begin select raise(abort, 'overlap: fiscal_year'); end;
CREATE TRIGGER no_overlap_fiscal_year_update before update on fiscal_year for each row when exists (select 1 from fiscal_year y where y.calendar_id = NEW.calendar_id and y.id <> coalesce(NEW.id, -1) and y.start <= NEW."end" and y."end" >= NEW.start) begin select raise(abort, 'overlap: fiscal_year'); end;
COMMIT;
