package coop.meent.vat;

import static coop.meent.store.db.Tables.CLAIM_LINK;

import coop.meent.base.Id.AccountId;
import coop.meent.base.Id.EntryId;
import coop.meent.ledger.Account;
import coop.meent.ledger.CodedLines;
import coop.meent.ledger.JournalEntry;
import coop.meent.store.IdConverter;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import org.jooq.DSLContext;

/// Reads the claims of a book that files by what is paid.
final class Claiming {

  /// What clients owe, and in a member's book what the cooperative owes.
  private static final String DEBTORS = "BVorDebHad";

  private static final String MONEY = "BLim";

  private final CodedLines lines;
  private final VatCodes codes;

  Claiming(CodedLines lines, VatCodes codes) {
    this.lines = lines;
    this.codes = codes;
  }

  Cash read(DSLContext sql, VatBook book) {
    var spans = CashSpans.of(book.calendar(), book.standing());
    if (spans.isEmpty()) return Cash.NONE;
    var debtors = accounts(book, DEBTORS);
    var entries = lines.entriesOn(sql, debtors);
    var counted =
        book.filed().stream()
            .flatMap(period -> book.current(period).stream())
            .flatMap(filed -> filed.paid().stream())
            .toList();
    var chart = new Claims.Chart(debtors, accounts(book, MONEY), codes(code -> true));
    var steps =
        new Claims(
                chart, links(sql, entries), spans::holds, codes(VatCode::waitsForPayment), counted)
            .of(entries);
    var standing = new PaidVat(spans::holds, spans::endAfter, book::isCounted, counted).of(steps);
    Map<EntryId, JournalEntry> byId = new LinkedHashMap<>();
    entries.forEach(entry -> byId.put(entry.id(), entry));
    var deferred =
        steps.stream()
            .filter(step -> !step.lines().isEmpty())
            .map(step -> step.entry().id())
            .collect(Collectors.toSet());
    return new Cash(spans, byId, deferred, standing.due(), standing.waiting());
  }

  private Set<String> codes(Predicate<VatCode> which) {
    return codes.all().stream()
        .filter(code -> code.side() == VatCode.Side.SALE)
        .filter(which)
        .map(VatCode::code)
        .collect(Collectors.toSet());
  }

  private static Set<AccountId> accounts(VatBook book, String rgs) {
    return book.accounts().values().stream()
        .filter(account -> account.rgs().filter(one -> one.startsWith(rgs)).isPresent())
        .map(Account::id)
        .collect(Collectors.toSet());
  }

  private static Map<EntryId, List<Claims.Link>> links(DSLContext sql, List<JournalEntry> entries) {
    Set<EntryId> own = new HashSet<>();
    entries.forEach(entry -> own.add(entry.id()));
    Map<EntryId, List<Claims.Link>> links = new HashMap<>();
    sql.selectFrom(CLAIM_LINK)
        .orderBy(CLAIM_LINK.ENTRY_ID, CLAIM_LINK.CLAIM_ID)
        .forEach(row -> {
          if (own.contains(row.getEntryId()))
            links
                .computeIfAbsent(row.getEntryId(), _ -> new ArrayList<>())
                .add(
                    new Claims.Link(
                        IdConverter.uuid(row.getClaimId()),
                        row.getKind().equals("PAID"),
                        row.getAmountCents()));
        });
    return links;
  }
}
