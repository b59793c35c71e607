namespace Directives.Sdk.Notices;

/// <summary>Chữ ký: who signed, in what office and by whose authority.</summary>
/// <param name="Authority">The chain, outermost first: TL. CHỦ TỊCH, then KT. CHÁNH VĂN PHÒNG. Empty where the head signs.</param>
/// <param name="Title">The signer's office: PHÓ CHÁNH VĂN PHÒNG; null where the text does not say.</param>
/// <param name="Name">The signer; null where the text does not say.</param>
public sealed record Signature(EquatableList<SigningLine> Authority, string? Title, string? Name);
