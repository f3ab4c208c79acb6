@NullMarked
package coop.meent.correction.ui;

import org.jspecify.annotations.NullMarked;
