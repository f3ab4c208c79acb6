@NullMarked
package coop.meent.spreadsheet;

import org.jspecify.annotations.NullMarked;
