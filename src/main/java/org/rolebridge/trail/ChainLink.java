package org.rolebridge.trail;

/** An event with the hash that ties it to all before it. */
record ChainLink(TrailEvent event, byte[] hash) {}
