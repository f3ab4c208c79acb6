/// Funds in common that members fill together: a solidarity reserve for whoever is in need, a
/// guarantee for invoices that a client does not pay, and advances on what is still to come in.
/// Each is spent by a rule in dated versions; others decide on every request, never who asks; what
/// goes in and out is booked, and everybody sees what is in it and by what. Why somebody asks is
/// told to the people who decide and kept nowhere. Start with [SpendingRule] and [FundService].
@NullMarked
package coop.meent.fund;

import org.jspecify.annotations.NullMarked;
