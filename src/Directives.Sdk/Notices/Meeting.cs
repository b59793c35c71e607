using NodaTime;

namespace Directives.Sdk.Notices;

/// <summary>Cuộc họp: the meeting that a notice concludes.</summary>
/// <param name="Date">Its day; null where the text does not say.</param>
/// <param name="Chair">Who chaired it and whose conclusions these are, by name; null where the text does not say.</param>
/// <param name="ChairTitle">Their office, as "Chủ tịch UBND tỉnh"; null where the text does not say.</param>
public sealed record Meeting(LocalDate? Date, string? Chair, string? ChairTitle);
