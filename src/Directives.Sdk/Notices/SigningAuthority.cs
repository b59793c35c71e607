namespace Directives.Sdk.Notices;

/// <summary>Quyền hạn ký (Điều 13 Nghị định 30/2020/NĐ-CP).</summary>
public enum SigningAuthority
{
    /// <summary>No abbreviation: the head signs.</summary>
    Head,

    /// <summary>TM., thay mặt: on behalf of the collective.</summary>
    OnBehalf,

    /// <summary>KT., ký thay: the deputy for the head.</summary>
    Deputy,

    /// <summary>TL., thừa lệnh: by order of the head.</summary>
    ByOrder,

    /// <summary>TUQ., thừa ủy quyền: by authorisation of the head.</summary>
    ByAuthorisation,

    /// <summary>Q., quyền: the acting head.</summary>
    Acting,
}
