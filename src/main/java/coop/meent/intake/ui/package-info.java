/// The sheet in which a spreadsheet is looked at before it is taken over.
@NullMarked
package coop.meent.intake.ui;

import org.jspecify.annotations.NullMarked;
