@NullMarked
package coop.meent.availability.ui;

import org.jspecify.annotations.NullMarked;
