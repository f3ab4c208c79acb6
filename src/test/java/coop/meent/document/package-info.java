/// Tests of reports on paper; [PdfJudge] judges the PDFs of other rooms too.
@NullMarked
package coop.meent.document;

import org.jspecify.annotations.NullMarked;
