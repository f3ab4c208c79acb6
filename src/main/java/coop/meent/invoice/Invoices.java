package coop.meent.invoice;

import static coop.meent.store.db.Tables.INVOICE;
import static coop.meent.store.db.Tables.INVOICE_ENTRY;
import static coop.meent.store.db.Tables.INVOICE_LINE;
import static coop.meent.store.db.Tables.STANDING_INVOICE;

import coop.meent.base.FiscalPeriod;
import coop.meent.base.Id.BookId;
import coop.meent.base.Id.DraftId;
import coop.meent.base.Id.EntryId;
import coop.meent.base.Id.InvoiceId;
import coop.meent.base.Language;
import coop.meent.base.Money;
import coop.meent.base.Rate;
import coop.meent.store.AbsentFacts;
import coop.meent.store.Space;
import coop.meent.store.Tx;
import coop.meent.store.db.tables.records.InvoiceLineRecord;
import coop.meent.store.db.tables.records.InvoiceRecord;
import java.math.BigDecimal;
import java.util.Arrays;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jooq.Condition;
import org.jooq.DSLContext;
import org.jooq.impl.DSL;
import org.jspecify.annotations.Nullable;

/// Final papers with their lines.
final class Invoices {

  void put(Tx tx, Invoice invoice) {
    var row = INVOICE.newRecord();
    row.setId(invoice.id());
    row.setBookId(invoice.book());
    invoice.draft().ifPresent(row::setDraftId);
    row.setKind(invoice.kind().name());
    row.setYear((long) invoice.number().year());
    row.setSeries(invoice.number().series());
    row.setNumber((long) invoice.number().number());
    row.setInvoiceDate(invoice.date());
    row.setDueDate(invoice.due());
    row.setFromDate(invoice.period().from());
    row.setToDate(invoice.period().to());
    row.setClientId(invoice.client());
    invoice.credits().ifPresent(row::setCreditsInvoiceId);
    row.setIsWhole(invoice.isWhole() ? 1L : 0L);
    row.setEntryId(invoice.entry());
    row.setNetCents(invoice.net());
    row.setVatCents(invoice.vat());
    row.setGrossCents(invoice.gross());
    row.setLanguage(invoice.language().code());
    invoice.reference().ifPresent(row::setReference);
    invoice.text().ifPresent(row::setText);
    row.setPaymentReference(invoice.paymentReference());
    row.setRecordedAt(invoice.recordedAt());
    putSeller(row, invoice.seller());
    putBuyer(row, invoice.buyer());
    var lines = invoice.lines().stream().map(line -> line(invoice.id(), line)).toList();
    tx.put(Space.OFFICE, row, lines);
  }

  private static void putSeller(InvoiceRecord row, Party seller) {
    row.setSellerName(seller.name());
    seller.street().ifPresent(row::setSellerStreet);
    seller.postcode().ifPresent(row::setSellerPostcode);
    seller.town().ifPresent(row::setSellerTown);
    seller.kvkNumber().ifPresent(row::setSellerKvkNumber);
    seller.vatNumber().ifPresent(row::setSellerVatNumber);
    seller.email().ifPresent(row::setSellerEmail);
    seller.phone().ifPresent(row::setSellerPhone);
    seller.iban().ifPresent(row::setSellerIban);
  }

  private static void putBuyer(InvoiceRecord row, Party buyer) {
    row.setBuyerName(buyer.name());
    buyer.street().ifPresent(row::setBuyerStreet);
    buyer.postcode().ifPresent(row::setBuyerPostcode);
    buyer.town().ifPresent(row::setBuyerTown);
    row.setBuyerCountry(buyer.country());
    buyer.kvkNumber().ifPresent(row::setBuyerKvkNumber);
    buyer.vatNumber().ifPresent(row::setBuyerVatNumber);
    buyer.email().ifPresent(row::setBuyerEmail);
  }

  private static InvoiceLineRecord line(InvoiceId invoice, InvoiceLine line) {
    var row = INVOICE_LINE.newRecord();
    row.setInvoiceId(invoice);
    row.setLine((long) line.line());
    row.setText(line.text());
    row.setQuantity(line.quantity().toPlainString());
    row.setUnit(line.unit());
    row.setPrice(line.price().toPlainString());
    row.setNetCents(line.net());
    row.setVatCode(line.vatCode());
    row.setPercent(line.rate().value().movePointRight(2).toPlainString());
    row.setAccountId(line.account());
    line.assignment().ifPresent(row::setAssignmentId);
    line.minutes().ifPresent(minutes -> row.setMinutes((long) minutes));
    line.period().ifPresent(period -> row.setFromDate(period.from()));
    line.period().ifPresent(period -> row.setToDate(period.to()));
    line.creditsLine().ifPresent(number -> row.setCreditsLine((long) number));
    if (!line.vatDifference().isZero()) row.setVatDifferenceCents(line.vatDifference());
    return row;
  }

  /// The number that this laptop gives next. What another laptop took out of the books for now, or
  /// what waits, keeps the number that it has.
  InvoiceNumber next(Tx tx, BookId book, int year) {
    var series = tx.series();
    long here =
        tx.sql()
            .select(DSL.coalesce(DSL.max(INVOICE.NUMBER), 0L))
            .from(INVOICE)
            .where(
                INVOICE.BOOK_ID.eq(book), INVOICE.YEAR.eq((long) year), INVOICE.SERIES.eq(series))
            .fetchSingle()
            .value1();
    long absent =
        tx.absentFacts(INVOICE.getName()).stream()
            .map(AbsentFacts.AbsentFact::values)
            .filter(row -> book.uuid().equals(row.get(INVOICE.BOOK_ID.getName())))
            .filter(row -> series.equals(row.get(INVOICE.SERIES.getName())))
            .filter(row -> Long.valueOf(year).equals(row.get(INVOICE.YEAR.getName())))
            .mapToLong(row -> row.get(INVOICE.NUMBER.getName()) instanceof Long given ? given : 0)
            .max()
            .orElse(0);
    return new InvoiceNumber(year, series, Math.toIntExact(Math.max(here, absent) + 1));
  }

  Optional<Invoice> find(DSLContext sql, InvoiceId id) {
    return read(sql, INVOICE.ID.eq(id)).stream().findFirst();
  }

  List<Invoice> find(DSLContext sql, Collection<InvoiceId> ids) {
    return read(sql, INVOICE.ID.in(ids));
  }

  /// Two laptops that use one series, which check tells of, may have given a number twice.
  List<Invoice> find(DSLContext sql, InvoiceNumber number) {
    return read(
        sql,
        INVOICE
            .YEAR
            .eq((long) number.year())
            .and(INVOICE.SERIES.eq(number.series()))
            .and(INVOICE.NUMBER.eq((long) number.number())));
  }

  /// In order of date.
  List<Invoice> within(DSLContext sql, BookId book, FiscalPeriod period) {
    return read(
        sql,
        INVOICE.BOOK_ID.eq(book).and(INVOICE.INVOICE_DATE.between(period.from(), period.to())));
  }

  /// The credit notes of an invoice, in order of date.
  List<Invoice> crediting(DSLContext sql, InvoiceId invoice) {
    return read(sql, INVOICE.CREDITS_INVOICE_ID.eq(invoice));
  }

  /// The invoices that came of a draft and were not taken back; more than one where laptops apart
  /// made it final.
  List<InvoiceId> standing(DSLContext sql, DraftId draft) {
    return sql.select(STANDING_INVOICE.ID)
        .from(STANDING_INVOICE)
        .where(STANDING_INVOICE.DRAFT_ID.eq(draft))
        .fetch(STANDING_INVOICE.ID);
  }

  /// All that came of a draft, also what was taken back.
  List<Invoice> of(DSLContext sql, DraftId draft) {
    return read(sql, INVOICE.DRAFT_ID.eq(draft));
  }

  private static List<Invoice> read(DSLContext sql, Condition which) {
    var rows =
        sql.selectFrom(INVOICE)
            .where(which)
            .orderBy(INVOICE.INVOICE_DATE, INVOICE.YEAR, INVOICE.SERIES, INVOICE.NUMBER)
            .fetch();
    var ids = rows.getValues(INVOICE.ID);
    var lines = lines(sql, ids);
    var entries = entries(sql, ids);
    return rows.map(
        row -> invoice(row, lines.getOrDefault(row.getId(), List.of()), entries.get(row.getId())));
  }

  private static Map<InvoiceId, List<InvoiceLine>> lines(
      DSLContext sql, Collection<InvoiceId> ids) {
    return sql.selectFrom(INVOICE_LINE)
        .where(INVOICE_LINE.INVOICE_ID.in(ids))
        .orderBy(INVOICE_LINE.INVOICE_ID, INVOICE_LINE.LINE)
        .fetchGroups(INVOICE_LINE.INVOICE_ID, Invoices::line);
  }

  private static Map<InvoiceId, EntryId> entries(DSLContext sql, Collection<InvoiceId> ids) {
    Map<InvoiceId, EntryId> entries = new HashMap<>();
    sql.selectFrom(INVOICE_ENTRY)
        .where(INVOICE_ENTRY.INVOICE_ID.in(ids))
        .forEach(row -> entries.put(row.getInvoiceId(), row.getEntryId()));
    return entries;
  }

  private static InvoiceLine line(org.jooq.Record any) {
    var row = any.into(INVOICE_LINE);
    return new InvoiceLine(
        Math.toIntExact(row.getLine()),
        row.getText(),
        new BigDecimal(row.getQuantity()),
        row.getUnit(),
        new BigDecimal(row.getPrice()),
        row.getNetCents(),
        row.getVatCode(),
        Rate.percent(row.getPercent()),
        row.getAccountId(),
        Optional.ofNullable(row.getAssignmentId()),
        Optional.ofNullable(row.getMinutes()).map(Math::toIntExact),
        Drafts.period(row.getFromDate(), row.getToDate()),
        Optional.ofNullable(row.getCreditsLine()).map(Math::toIntExact),
        Optional.ofNullable(row.getVatDifferenceCents()).orElse(Money.ZERO));
  }

  private static Invoice invoice(
      InvoiceRecord row, List<InvoiceLine> lines, @Nullable EntryId entry) {
    return new Invoice(
        row.getId(),
        row.getBookId(),
        Optional.ofNullable(row.getDraftId()),
        Invoice.Kind.valueOf(row.getKind()),
        new InvoiceNumber(
            Math.toIntExact(row.getYear()), row.getSeries(), Math.toIntExact(row.getNumber())),
        row.getInvoiceDate(),
        row.getDueDate(),
        new FiscalPeriod(row.getFromDate(), row.getToDate()),
        row.getClientId(),
        Optional.ofNullable(row.getCreditsInvoiceId()),
        row.getIsWhole() == 1,
        entry == null ? row.getEntryId() : entry,
        new Invoice.Sums(row.getNetCents(), row.getVatCents(), row.getGrossCents()),
        language(row.getLanguage()),
        Optional.ofNullable(row.getReference()),
        Optional.ofNullable(row.getText()),
        row.getPaymentReference(),
        seller(row),
        buyer(row),
        lines,
        row.getRecordedAt());
  }

  private static Language language(String code) {
    return Arrays.stream(Language.values())
        .filter(one -> one.code().equals(code))
        .findFirst()
        .orElse(Language.NL);
  }

  private static Party seller(InvoiceRecord row) {
    return new Party(
        row.getSellerName(),
        Optional.ofNullable(row.getSellerStreet()),
        Optional.ofNullable(row.getSellerPostcode()),
        Optional.ofNullable(row.getSellerTown()),
        "NL",
        Optional.ofNullable(row.getSellerKvkNumber()),
        Optional.ofNullable(row.getSellerVatNumber()),
        Optional.ofNullable(row.getSellerEmail()),
        Optional.ofNullable(row.getSellerPhone()),
        Optional.ofNullable(row.getSellerIban()));
  }

  private static Party buyer(InvoiceRecord row) {
    return new Party(
        row.getBuyerName(),
        Optional.ofNullable(row.getBuyerStreet()),
        Optional.ofNullable(row.getBuyerPostcode()),
        Optional.ofNullable(row.getBuyerTown()),
        row.getBuyerCountry(),
        Optional.ofNullable(row.getBuyerKvkNumber()),
        Optional.ofNullable(row.getBuyerVatNumber()),
        Optional.ofNullable(row.getBuyerEmail()),
        Optional.empty(),
        Optional.empty());
  }
}
