/// What was learned, beside any page and on Home.
@NullMarked
package coop.meent.learning.ui;

import org.jspecify.annotations.NullMarked;
