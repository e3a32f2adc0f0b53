package io.arkiv.demo;

import java.sql.Connection;
import java.time.LocalDateTime;

/**
 * One filling of a database.
 *
 * @param connection in the midst of the transaction that it is all part of
 * @param now the moment that no row is later than, in the zone that the database stores times in
 * @param sessions how many chats a fresh demo has; everything else comes in fixed numbers
 */
public record DemoRun(Connection connection, LocalDateTime now, int sessions) {}
