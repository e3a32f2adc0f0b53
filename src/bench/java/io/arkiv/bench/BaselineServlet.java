package io.arkiv.bench;

import io.arkiv.bench.BaselineStatement.Place;
import jakarta.annotation.Resource;
import jakarta.servlet.ServletException;
import jakarta.servlet.annotation.WebServlet;
import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDateTime;
import java.util.List;
import javax.sql.DataSource;

/**
 * What Arkiv is measured against: the same answer from the same pool behind the same login, by hand
 * from JDBC to bytes, for this one list of columns.
 */
@WebServlet("/api/baseline/ChatSession")
public class BaselineServlet extends HttpServlet {

  private static final long serialVersionUID = 1;

  /** The texts of {@code chat_session.status}, by number. */
  private static final List<String> STATUS =
      List.of(
          "Invalid",
          "Pre-chat form",
          "FAQ link",
          "Offline form",
          "Waiting",
          "Waiting for agent",
          "Waiting for customer",
          "Finished",
          "Deleted",
          "Closed",
          "Request posted",
          "Closed in queue");

  @Resource(lookup = "java:app/jdbc/arkiv")
  private transient DataSource dataSource;

  @Override
  protected void doGet(HttpServletRequest request, HttpServletResponse response)
      throws ServletException, IOException {
    response.setContentType("application/json;charset=utf-8");
    response.setHeader("DataServiceVersion", "3.0");
    BaselineStatement asked = read(request);
    try (Connection connection = dataSource.getConnection()) {
      connection.setAutoCommit(!asked.isLarge());
      try (PreparedStatement statement = asked.prepare(connection);
          ResultSet rows = statement.executeQuery()) {
        write(rows, asked, request, new JsonBytes(response.getOutputStream()));
      } finally {
        connection.setAutoCommit(true);
      }
    } catch (SQLException e) {
      throw new ServletException(e);
    }
  }

  private static BaselineStatement read(HttpServletRequest request) {
    String status = request.getParameter("status");
    String before = request.getParameter("before");
    String after = request.getParameter("after");
    Place place = null;
    if (after != null) {
      int comma = after.indexOf(',');
      place =
          new Place(
              LocalDateTime.parse(after.substring(0, comma)),
              Integer.parseInt(after.substring(comma + 1)));
    }
    return new BaselineStatement(
        status == null ? null : Integer.valueOf(status),
        before == null ? null : LocalDateTime.parse(before),
        place,
        Integer.parseInt(request.getParameter("rows")));
  }

  private static void write(
      ResultSet rows, BaselineStatement asked, HttpServletRequest request, JsonBytes json)
      throws SQLException, IOException {
    json.raw("{\"odata.metadata\":").text(request.getRequestURL() + "/metadata");
    json.raw(",\"value\":[");
    int count = 0;
    LocalDateTime whenRequested = null;
    int id = 0;
    while (count < asked.rows() && rows.next()) {
      id = rows.getInt(1);
      whenRequested = rows.getObject(2, LocalDateTime.class);
      json.raw(count++ == 0 ? "{\"PrimaryKey\":" : ",{\"PrimaryKey\":").number(id);
      json.raw(",\"EntityName\":\"chat\",\"chatSessionId\":").number(id);
      json.raw(",\"whenRequested\":").dateTime(whenRequested);
      int status = rows.getInt(3);
      json.raw(",\"status\":").text(rows.wasNull() ? null : STATUS.get(status));
      json.raw(",\"agent\":").text(rows.getString(4));
      json.raw(",\"name\":").text(rows.getString(5));
      json.raw(",\"companyName\":").text(rows.getString(6));
      int rating = rows.getInt(7);
      if (rows.wasNull()) {
        json.raw(",\"rating\":null");
      } else {
        json.raw(",\"rating\":").number(rating);
      }
      json.raw(",\"chatTopic/name\":").text(rows.getString(8));
      json.raw(",\"contact/name\":").text(rows.getString(9));
      json.raw(",\"person/lastName\":").text(rows.getString(10)).raw("}");
    }
    json.raw("],\"odata.nextLink\":");
    json.text(rows.next() ? request.getRequestURL() + "?after=" + whenRequested + "," + id : null);
    json.raw("}").flush();
  }
}
