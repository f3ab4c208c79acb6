@NullMarked
package coop.meent.intake.ui;

import org.jspecify.annotations.NullMarked;
