/**
 * A fictional health and care system in England and a small one in the USA, with three years of roles, money and
 * training, to try the product with. Made through the services like anything else, in the names of the demo people; the
 * data stands in {@code demo/*.csv}. Nothing depends on this module. What happened has the day of the story; the change
 * history says when it was written, which is the day the demo was made, because no history may say otherwise.
 */
@org.jspecify.annotations.NullMarked
package org.rolebridge.demo;
