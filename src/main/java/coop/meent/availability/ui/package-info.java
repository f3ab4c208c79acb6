/// The page of availability: one's own weeks to draw over, and everybody's beside each other.
@NullMarked
package coop.meent.availability.ui;

import org.jspecify.annotations.NullMarked;
