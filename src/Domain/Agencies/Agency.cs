namespace Enforcement.Domain.Agencies;

/// <summary>An enforcement agency 执法机关; it is also the tenant to which every event belongs.</summary>
/// <param name="DivisionCode">The administrative division's code 行政区划代码, such as 510824.</param>
/// <param name="Name">The full name as papers and the seal have it.</param>
/// <param name="Word">The agency's word in document numbers 机关代字, such as 苍环.</param>
/// <param name="ReconsiderationBodies">To whom the party may apply for reconsideration, as the paper names them.</param>
/// <param name="Court">The court that hears the party's suit and the agency's applications.</param>
/// <param name="FineAccount">Where fines are paid.</param>
/// <param name="Address">The agency's address.</param>
/// <param name="Phone">The agency's telephone.</param>
/// <param name="Townships">The townships 乡镇 of its area.</param>
/// <param name="IsDemonstration">Whether its cases are invented; every screen and export then says so.</param>
public sealed record Agency(
    string DivisionCode, string Name, string Word, IReadOnlyList<string> ReconsiderationBodies, string Court,
    FineAccount FineAccount, string Address, string Phone, IReadOnlyList<string> Townships, bool IsDemonstration);

/// <summary>The bank account into which fines are paid 代收机构 (罚款决定与罚款收缴分离实施办法第七条).</summary>
/// <param name="Bank">The collecting bank.</param>
/// <param name="BankAddress">Its address.</param>
/// <param name="Holder">The account's holder.</param>
/// <param name="Number">The account's number.</param>
public sealed record FineAccount(string Bank, string BankAddress, string Holder, string Number);
