@NullMarked
package coop.meent.annual.ui;

import org.jspecify.annotations.NullMarked;
