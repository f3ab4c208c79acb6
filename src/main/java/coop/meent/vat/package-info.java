/// Dutch VAT: the codes a line of an entry can bear, the rates with the dates they hold from, and
/// what a line with a code becomes: a net line and the VAT on its own account. Codes and rates are
/// data, `vat-codes.tsv` and `vat-rates.tsv`. A posting keeps the letters of its code, the VAT line
/// those of the line it came from; by the account of each [VatCode#part] tells them apart, so that
/// a return can be made of postings alone. Start with [VatCodes] and [VatLines].
///
/// Returns: how often a book files is a [VatScheme]; a [VatReturn] is a pure function of sums; what
/// was filed is a [FiledReturn], which knows by number the entries it covers, so that what comes
/// later from other laptops is [LateVat]. The deeds are in [VatService]. Books file on what is
/// booked; filing on what is paid needs invoices.
@NullMarked
package coop.meent.vat;

import org.jspecify.annotations.NullMarked;
