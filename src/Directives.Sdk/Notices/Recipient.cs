namespace Directives.Sdk.Notices;

/// <summary>Nơi nhận: one line of the recipients.</summary>
/// <param name="Text">Whom it names, without its purpose.</param>
/// <param name="Purpose">What for, as the text has it ("báo cáo", "b/c", "lưu"); null where it does not say.</param>
public sealed record Recipient(string Text, string? Purpose);
