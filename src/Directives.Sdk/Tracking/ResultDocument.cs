using NodaTime;

namespace Directives.Sdk.Tracking;

/// <summary>Văn bản kết quả: the document that holds a task's result.</summary>
/// <param name="Symbol">Its number and symbol, as "145/BC-STC".</param>
/// <param name="Date">Its date, where it is known.</param>
public sealed record ResultDocument(string Symbol, LocalDate? Date = null);
