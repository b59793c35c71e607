namespace Directives.Sdk.Units;

/// <summary>What kind of addressee a directive names.</summary>
public enum PartyType
{
    /// <summary>Cơ quan, đơn vị, địa phương: one unit, such as Sở Tài chính.</summary>
    Unit,

    /// <summary>A class of units under one name: các sở, ban ngành tỉnh; UBND các huyện, thị xã, thành phố; các đơn vị liên quan.</summary>
    Collective,

    /// <summary>A person by office: đồng chí Phó Chủ tịch UBND tỉnh, Chủ tịch UBND tỉnh.</summary>
    Person,
}
