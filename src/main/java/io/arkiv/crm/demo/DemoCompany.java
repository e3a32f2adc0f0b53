package io.arkiv.crm.demo;

/** A company as its persons and chats need it. */
public record DemoCompany(
    int id, String name, Region region, int associateId, int categoryId, int businessId) {

  /** The domain of its mail and web addresses; {@code .example} belongs to nobody. */
  String domain() {
    return id == 1 ? "fjordvik.example" : "c" + id + ".example";
  }
}
