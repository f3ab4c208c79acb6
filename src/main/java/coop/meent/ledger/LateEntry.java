package coop.meent.ledger;

import coop.meent.base.Money;
import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;

/// An entry that came from another laptop after its period was locked, and that nobody decided on
/// yet. It counts nowhere.
///
/// @param draft what was booked, on the day it was booked on
/// @param bookName how its book is called
/// @param amount what its debits come to
/// @param device of its author
/// @param lockDevice of who locked the period
/// @param when as its author's clock said
/// @param openDate the first day on which it could be booked again
public record LateEntry(
    UUID id,
    EntryDraft draft,
    String bookName,
    Money amount,
    UUID device,
    UUID lockDevice,
    Instant when,
    LocalDate openDate) {}
