@NullMarked
package coop.meent.debrief.ui;

import org.jspecify.annotations.NullMarked;
