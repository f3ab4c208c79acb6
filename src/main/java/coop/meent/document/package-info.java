/// Reports as people keep them. A feature fills a [Report], a plain record of figures; the window,
/// [PdfWriter] and [CsvWriter] show that same record, so that a figure cannot differ between them.
///
/// Rules: the only room that knows PDFBox and openhtmltopdf; knows no feature; never asks the
/// clock, so that the same figures give the same file, byte for byte. Read [Report] first.
@NullMarked
package coop.meent.document;

import org.jspecify.annotations.NullMarked;
