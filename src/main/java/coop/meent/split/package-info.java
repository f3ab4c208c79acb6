/// What a team earned with one invoice, divided to the cent; the invoices that the cooperative
/// makes out for its members (self-billing); their release as the client pays; and the mirror of
/// all that in a member's own book.
///
/// A [Division] is a pure function of the invoice, the margin and the claims. [SplitService] makes
/// it a fact, in the office's space and, each share apart, in the space of the member and the
/// office. [SelfBillService] makes the invoices and has the member's word on them, [ReleaseService]
/// follows the client's payments, and [MirrorService] books at the member's laptop what the office
/// booked, with an id that follows from the invoice: the office cannot write in a member's own book
/// and need not.
///
/// Numbers of self-billed invoices run on per member, laptop and year (`ZF-12-2026-0001` of the
/// first laptop, `ZF-12-B-2026-0001` of another), so that two laptops without a network never give
/// the same one and each series is gapless. Start with [Division].
@NullMarked
package coop.meent.split;

import org.jspecify.annotations.NullMarked;
