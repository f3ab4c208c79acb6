/// Receipts: the files that show why something was booked or is asked for. That a file belongs to a
/// bill is a fact which everybody gets who may know of the bill; the file itself is known by its
/// SHA-256 and lies, in pieces, in the books of the laptops that have it. A laptop that has not got
/// it yet says so. Start with [ReceiptService].
///
/// The word is *receipt*, and not attachment, which is what `document` puts inside a PDF.
@NullMarked
package coop.meent.receipt;

import org.jspecify.annotations.NullMarked;
